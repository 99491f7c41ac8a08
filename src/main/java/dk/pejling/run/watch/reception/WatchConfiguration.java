package dk.pejling.run.watch.reception;

import dk.pejling.run.input.arrival.SteadyKeeper;
import dk.pejling.run.job.StopRequest;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.version.IndexUpdate;
import dk.pejling.run.version.Kept;
import dk.pejling.store.archive.Archive;
import dk.pejling.store.receipt.Receipts;
import dk.pejling.store.receipt.VersionIndex;
import dk.pejling.store.received.ReceivedFiles;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The reception, which needs the database; whoever watches doesn't. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {
  @Bean
  Reception reception(
      Stages stages,
      Archive archive,
      ReceivedFiles files,
      Receipts receipts,
      VersionIndex index,
      PlatformTransactionManager transactions,
      Clock clock,
      StopRequest stop,
      @Value("${pejling.version}") String version) {
    return new Reception(
        stages,
        new SteadyKeeper(archive::keep, clock, Thread::sleep),
        new Kept(archive, files, receipts),
        new IndexUpdate(receipts, index),
        new TransactionTemplate(transactions),
        clock,
        stop,
        version);
  }
}
