package dk.pejling.run.job.step;

import dk.pejling.run.RunListener;
import dk.pejling.run.RunStep;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells when a part is done and durable. */
record Progress(RunListener listener, RunStep step, Function<StepExecution, String> what)
    implements StepExecutionListener {
  @Override
  public @Nullable ExitStatus afterStep(StepExecution execution) {
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      synchronized (listener) {
        listener.progressed(step, what.apply(execution));
      }
    }
    return execution.getExitStatus();
  }
}
