package dk.pejling.run.job;

import dk.pejling.run.ReportRuns;
import dk.pejling.run.input.arrival.SteadyKeeper;
import dk.pejling.run.job.step.StepResources;
import dk.pejling.run.plan.Attempts;
import dk.pejling.run.plan.PastReports;
import dk.pejling.run.plan.Planning;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.version.IndexUpdate;
import dk.pejling.store.approval.ApprovalRegister;
import dk.pejling.store.archive.Archive;
import dk.pejling.store.audit.AuditLog;
import dk.pejling.store.history.RunHistory;
import dk.pejling.store.receipt.Receipts;
import dk.pejling.store.receipt.VersionIndex;
import dk.pejling.store.received.ReceivedFiles;
import dk.pejling.store.release.ReleaseLedger;
import java.time.Clock;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the runs together. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {
  @Bean
  StopRequest stopRequest() {
    return new StopRequest();
  }

  @Bean
  JobLaunch jobLaunch(
      JobRepository repository,
      JobOperator operator,
      PlatformTransactionManager transactions,
      StopRequest stop,
      StepResources resources) {
    return new JobLaunch(repository, operator, transactions, stop, resources);
  }

  @Bean
  StepResources stepResources(
      Stages stages,
      ReceivedFiles files,
      Receipts receipts,
      Archive archive,
      RunHistory history,
      AuditLog audit,
      Clock clock) {
    return new StepResources(stages, files, receipts, archive, history, audit, clock);
  }

  @Bean
  ReportRuns reportRuns(
      JobLaunch launch,
      Stages stages,
      Archive archive,
      RunHistory history,
      StopRequest stop,
      Receipts receipts,
      VersionIndex index,
      ReleaseLedger releases,
      ApprovalRegister approvals,
      PlatformTransactionManager transactions,
      Clock clock,
      @Value("${pejling.version}") String version) {
    return new BatchReportRuns(
        new Planning(
            stages,
            new SteadyKeeper(archive::keep, clock, Thread::sleep),
            version,
            new PastReports.Noted(releases, approvals)),
        new Attempts(history, new TransactionTemplate(transactions), clock),
        launch,
        history,
        new IndexUpdate(receipts, index),
        stop);
  }
}
