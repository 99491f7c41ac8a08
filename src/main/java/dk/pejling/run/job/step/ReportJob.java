package dk.pejling.run.job.step;

import dk.pejling.run.RunListener;
import dk.pejling.run.RunStep;
import dk.pejling.run.input.InputFile;
import dk.pejling.run.job.StopRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job of one run. Intake has one partition for each file that hasn't been read yet, named by
 * the file's place among all files of the run, so that a name stands for the same file when the run
 * is taken up again.
 */
public final class ReportJob {
  private static final int READERS = 2;

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final StopRequest stop;
  private final Steps steps;
  private final List<InputFile> files;
  private final RunListener listener;

  public ReportJob(
      JobRepository repository,
      PlatformTransactionManager transactions,
      StopRequest stop,
      Steps steps,
      List<InputFile> files,
      RunListener listener) {
    this.repository = repository;
    this.transactions = transactions;
    this.stop = stop;
    this.steps = steps;
    this.files = files;
    this.listener = listener;
  }

  public Job build(String name) {
    return new JobBuilder(name, repository)
        .start(intake())
        .next(single(RunStep.ASSESS, steps::assess))
        .next(single(RunStep.RENDER, steps::render))
        .next(single(RunStep.PUBLISH, steps::publish))
        .build();
  }

  private Step intake() {
    SimpleAsyncTaskExecutor readers = new SimpleAsyncTaskExecutor("intake-");
    readers.setConcurrencyLimit(READERS);
    Step one =
        new StepBuilder("file", repository)
            .tasklet(oneFile(), transactions)
            .listener(new Progress(listener, RunStep.INTAKE, this::fileOf))
            .build();
    return new StepBuilder(RunStep.INTAKE.id(), repository)
        .partitioner("file", this::unread)
        .step(one)
        .taskExecutor(readers)
        .listener(new StepNews(listener, RunStep.INTAKE, () -> unread(0).size()))
        .build();
  }

  private Map<String, ExecutionContext> unread(int gridSize) {
    Map<String, ExecutionContext> parts = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      if (!steps.isRead(files.get(i))) {
        ExecutionContext context = new ExecutionContext();
        context.putInt("file", i);
        parts.put(String.format(Locale.ROOT, "%04d", i), context);
      }
    }
    return parts;
  }

  private InputFile file(StepExecution execution) {
    return files.get(execution.getExecutionContext().getInt("file"));
  }

  private String fileOf(StepExecution execution) {
    return file(execution).name();
  }

  private Tasklet oneFile() {
    return (contribution, context) ->
        unlessStopped(
            context.getStepContext().getStepExecution(),
            () -> steps.read(file(context.getStepContext().getStepExecution())));
  }

  /** Done again when the run is taken up, since what it made was in memory. */
  private Step single(RunStep step, Runnable work) {
    Tasklet tasklet =
        (contribution, context) -> unlessStopped(context.getStepContext().getStepExecution(), work);
    return new StepBuilder(step.id(), repository)
        .tasklet(tasklet, transactions)
        .allowStartIfComplete(true)
        .listener(new StepNews(listener, step, () -> 1))
        // after a step, the last listener hears first
        .listener(new Progress(listener, step, execution -> ""))
        .build();
  }

  /** A step that finds the process ending does nothing and leaves itself to the next attempt. */
  private RepeatStatus unlessStopped(StepExecution execution, Runnable work) {
    if (stop.asked()) {
      execution.setTerminateOnly();
      return RepeatStatus.CONTINUABLE;
    }
    work.run();
    return RepeatStatus.FINISHED;
  }
}
