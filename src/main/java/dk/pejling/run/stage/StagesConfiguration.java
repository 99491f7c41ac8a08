package dk.pejling.run.stage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stages that runs carry. */
@Configuration(proxyBeanMethods = false)
class StagesConfiguration {
  @Bean
  Stages stages() {
    return new PejlingStages();
  }
}
