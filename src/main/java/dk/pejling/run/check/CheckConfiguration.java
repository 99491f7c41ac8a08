package dk.pejling.run.check;

import dk.pejling.run.InputCheck;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.version.Past;
import dk.pejling.store.receipt.VersionIndex;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The check, for those who have the rest of the program at hand anyway. */
@Configuration(proxyBeanMethods = false)
class CheckConfiguration {
  @Bean
  InputCheck inputCheck(Stages stages, Clock clock, VersionIndex index) {
    return new StandardCheck(stages, clock, () -> Past.of(index));
  }
}
