package dk.pejling;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.autoconfigure.info.ProjectInfoAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchJobLauncherAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

/**
 * The program's parts, wired by Spring. People start {@code dk.pejling.cli.Main}, which asks for
 * them only when a command needs the database; the build starts this class to prepare them ahead of
 * time.
 *
 * <p>Left out is what no part uses and every start would pay for: proxies for transaction
 * annotations (steps and {@code TransactionTemplate} mark transactions), scheduling, executors,
 * certificates, and jobs that start by themselves.
 */
@SpringBootApplication(
    exclude = {
      AopAutoConfiguration.class,
      ApplicationAvailabilityAutoConfiguration.class,
      BatchJobLauncherAutoConfiguration.class,
      DataSourceInitializationAutoConfiguration.class,
      PersistenceExceptionTranslationAutoConfiguration.class,
      ProjectInfoAutoConfiguration.class,
      SslAutoConfiguration.class,
      TaskExecutionAutoConfiguration.class,
      TaskSchedulingAutoConfiguration.class,
      TransactionAutoConfiguration.class
    })
public class Pejling {
  public static void main(String[] args) {
    SpringApplication.run(Pejling.class, args).close();
  }
}
