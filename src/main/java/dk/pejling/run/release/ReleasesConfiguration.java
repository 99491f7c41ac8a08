package dk.pejling.run.release;

import dk.pejling.run.Releases;
import dk.pejling.store.audit.AuditLog;
import dk.pejling.store.release.ReleaseIndex;
import dk.pejling.store.release.ReleaseLedger;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the ledger of releases within reach of commands. */
@Configuration(proxyBeanMethods = false)
class ReleasesConfiguration {
  @Bean
  Releases releases(
      ReleaseLedger ledger,
      ReleaseIndex index,
      AuditLog audit,
      PlatformTransactionManager transactions,
      Clock clock) {
    return new NotedReleases(ledger, index, audit, new TransactionTemplate(transactions), clock)
        .inStep();
  }
}
