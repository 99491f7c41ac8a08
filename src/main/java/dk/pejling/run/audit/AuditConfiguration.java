package dk.pejling.run.audit;

import dk.pejling.store.audit.AuditLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the log within reach of commands. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {
  @Bean
  AuditTrail auditTrail(AuditLog log) {
    return new KeptAuditTrail(log);
  }
}
