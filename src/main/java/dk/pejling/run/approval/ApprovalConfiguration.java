package dk.pejling.run.approval;

import dk.pejling.run.Releases;
import dk.pejling.store.approval.ApprovalRegister;
import dk.pejling.store.audit.AuditLog;
import dk.pejling.store.history.RunHistory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts approvals and submissions within reach of commands. */
@Configuration(proxyBeanMethods = false)
class ApprovalConfiguration {
  @Bean
  Approvals approvals(
      ApprovalRegister register,
      RunHistory history,
      AuditLog audit,
      PlatformTransactionManager transactions,
      Clock clock) {
    return new KeptApprovals(
        register, new Drafts(history), audit, new TransactionTemplate(transactions), clock);
  }

  @Bean
  Submissions submissions(
      ApprovalRegister register,
      Releases releases,
      AuditLog audit,
      PlatformTransactionManager transactions,
      Clock clock) {
    return new KeptSubmissions(
        register, releases, audit, new TransactionTemplate(transactions), clock);
  }
}
