package dk.pejling.run.job.step;

import dk.pejling.run.RunListener;
import dk.pejling.run.RunStep;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells when a step begins and ends. */
record StepNews(RunListener listener, RunStep step, IntSupplier parts)
    implements StepExecutionListener {
  @Override
  public void beforeStep(StepExecution execution) {
    listener.stepStarted(step, parts.getAsInt());
  }

  @Override
  public @Nullable ExitStatus afterStep(StepExecution execution) {
    listener.stepEnded(step);
    return execution.getExitStatus();
  }
}
