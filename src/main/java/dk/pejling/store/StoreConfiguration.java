package dk.pejling.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dk.pejling.store.approval.ApprovalRegister;
import dk.pejling.store.archive.Archive;
import dk.pejling.store.audit.AuditLog;
import dk.pejling.store.history.RunHistory;
import dk.pejling.store.receipt.Receipts;
import dk.pejling.store.receipt.VersionIndex;
import dk.pejling.store.received.ReceivedFiles;
import dk.pejling.store.release.ReleaseIndex;
import dk.pejling.store.release.ReleaseLedger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The embedded database in the state folder, and what is kept in it. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
  /** The job's thread, its two readers, and one for whoever looks on. */
  private static final int CONNECTIONS = 4;

  @Bean
  StateFolder stateFolder(@Value("${pejling.home}") Path home) {
    return StateFolder.take(home);
  }

  /**
   * Opened only by the owner of the state folder. Every commit is on the disk before it is
   * acknowledged; tables are read from disk as needed instead of all at start-up.
   */
  @Bean
  DataSource dataSource(StateFolder folder) {
    // It would otherwise take over the process's logging
    System.setProperty("hsqldb.reconfig_logging", "false");
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(
        "jdbc:hsqldb:file:%s;hsqldb.tx=mvcc;hsqldb.write_delay=false;shutdown=true;hsqldb.default_table_type=cached"
            .formatted(folder.database()));
    pool.setUsername("SA");
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    return opened(pool, folder);
  }

  private static DataSource opened(HikariDataSource pool, StateFolder folder) {
    try (Connection first = pool.getConnection()) {
      return pool;
    } catch (SQLException | PoolInitializationException e) {
      pool.close();
      throw new DatabaseUnreadableException(folder.databaseFolder(), e);
    }
  }

  @Bean
  SpringBatchTables springBatchTables() {
    return new SpringBatchTables();
  }

  @Bean
  Archive archive(StateFolder folder) {
    return new Archive(folder.archive());
  }

  @Bean
  ReceivedFiles receivedFiles(JdbcTemplate jdbc) {
    return new ReceivedFiles(jdbc);
  }

  @Bean
  Receipts receipts(JdbcTemplate jdbc) {
    return new Receipts(jdbc);
  }

  @Bean
  VersionIndex versionIndex(@Value("${pejling.home}") Path home) {
    return new VersionIndex(home);
  }

  @Bean
  ReleaseLedger releaseLedger(JdbcTemplate jdbc) {
    return new ReleaseLedger(jdbc);
  }

  @Bean
  ReleaseIndex releaseIndex(@Value("${pejling.home}") Path home) {
    return new ReleaseIndex(home);
  }

  @Bean
  ApprovalRegister approvalRegister(JdbcTemplate jdbc) {
    return new ApprovalRegister(jdbc);
  }

  @Bean
  AuditLog auditLog(JdbcTemplate jdbc) {
    return new AuditLog(jdbc);
  }

  @Bean
  RunHistory runHistory(JdbcTemplate jdbc) {
    return new RunHistory(jdbc);
  }
}
