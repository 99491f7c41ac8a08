package dk.pejling.run.job;

import dk.pejling.run.RunId;
import dk.pejling.run.RunListener;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.job.step.ReportJob;
import dk.pejling.run.job.step.StepResources;
import dk.pejling.run.job.step.Steps;
import dk.pejling.run.plan.RunPlan;
import dk.pejling.store.history.RunEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.transaction.PlatformTransactionManager;

/** Starts the job of a run, or goes on with it where it was cut short. */
final class JobLaunch {
  private static final Logger LOG = LoggerFactory.getLogger(JobLaunch.class);

  private final JobRepository repository;
  private final JobOperator operator;
  private final PlatformTransactionManager transactions;
  private final StopRequest stop;
  private final StepResources resources;

  JobLaunch(
      JobRepository repository,
      JobOperator operator,
      PlatformTransactionManager transactions,
      StopRequest stop,
      StepResources resources) {
    this.repository = repository;
    this.operator = operator;
    this.transactions = transactions;
    this.stop = stop;
    this.resources = resources;
  }

  RunOutcome launch(RunPlan plan, RunEntry entry, RunListener listener) {
    RunId id = Summaries.id(entry);
    Steps steps = new Steps(resources, plan, entry.number(), id);
    String name = plan.report().type();
    recover(name);
    Job job =
        new ReportJob(repository, transactions, stop, steps, plan.input().data(), listener)
            .build(name);
    JobExecution execution = start(job, id);
    execution.getAllFailureExceptions().forEach(fault -> LOG.error("run {}", id, Fault.of(fault)));
    return execution.getStatus() == BatchStatus.STOPPED
        ? new RunOutcome.Stopped(id)
        : steps.made().outcome().orElse(new RunOutcome.Faulted(id));
  }

  private JobExecution start(Job job, RunId id) {
    JobParameters parameters =
        new JobParametersBuilder().addString("run", id.value()).toJobParameters();
    try {
      return operator.start(job, parameters);
    } catch (JobExecutionException e) {
      throw new IllegalStateException("run " + id + " can't be started", e);
    }
  }

  /** Executions that claim to run were cut short: this process owns the state folder. */
  private void recover(String name) {
    repository.findRunningJobExecutions(name).forEach(operator::recover);
  }
}
