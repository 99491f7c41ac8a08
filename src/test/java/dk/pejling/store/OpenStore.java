package dk.pejling.store;

import com.zaxxer.hikari.HikariDataSource;
import dk.pejling.store.approval.ApprovalRegister;
import dk.pejling.store.archive.Archive;
import dk.pejling.store.audit.AuditLog;
import dk.pejling.store.history.RunHistory;
import dk.pejling.store.receipt.Receipts;
import dk.pejling.store.received.ReceivedFiles;
import dk.pejling.store.release.ReleaseLedger;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The store as the program opens it. */
public record OpenStore(StateFolder folder, HikariDataSource source) implements AutoCloseable {
  public static OpenStore at(Path home) {
    return at(home, "latest");
  }

  /** As a program opened it that knew the migrations up to that version. */
  public static OpenStore at(Path home, String version) {
    StateFolder folder = StateFolder.take(home);
    HikariDataSource source = (HikariDataSource) new StoreConfiguration().dataSource(folder);
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .javaMigrations(new SpringBatchTables())
        .target(version)
        .load()
        .migrate();
    return new OpenStore(folder, source);
  }

  public ReceivedFiles files() {
    return new ReceivedFiles(new JdbcTemplate(source));
  }

  public Receipts receipts() {
    return new Receipts(new JdbcTemplate(source));
  }

  public ReleaseLedger releases() {
    return new ReleaseLedger(new JdbcTemplate(source));
  }

  public ApprovalRegister approvals() {
    return new ApprovalRegister(new JdbcTemplate(source));
  }

  public AuditLog audit() {
    return new AuditLog(new JdbcTemplate(source));
  }

  public TransactionOperations transaction() {
    return new TransactionTemplate(new DataSourceTransactionManager(source));
  }

  public RunHistory history() {
    return new RunHistory(new JdbcTemplate(source));
  }

  public Archive archive() {
    return new Archive(folder.archive());
  }

  public int count(String table) {
    Integer rows =
        new JdbcTemplate(source).queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
    return rows == null ? 0 : rows;
  }

  public List<String> strings(String query) {
    return new JdbcTemplate(source).queryForList(query, String.class);
  }

  public void execute(String statement) {
    new JdbcTemplate(source).execute(statement);
  }

  @Override
  public void close() {
    source.close();
    folder.close();
  }
}
