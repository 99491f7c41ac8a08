package dk.pejling.run.release;

import dk.pejling.run.Releases;
import dk.pejling.store.release.ReleaseIndex;
import dk.pejling.store.release.ReleaseLedger;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the ledger of releases within reach of commands. */
@Configuration(proxyBeanMethods = false)
class ReleasesConfiguration {
  @Bean
  Releases releases(ReleaseLedger ledger, ReleaseIndex index, Clock clock) {
    return new NotedReleases(ledger, index, clock).inStep();
  }
}
