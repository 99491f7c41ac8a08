package dk.pejling.store;

import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Migration 1: the job repository's own tables, from the script that Spring Batch brings for the
 * database at hand.
 */
final class SpringBatchTables implements JavaMigration {
  @Override
  public void migrate(Context context) throws Exception {
    String database = context.getConnection().getMetaData().getDatabaseProductName();
    String vendor =
        database.startsWith("HSQL") ? "hsqldb" : database.toLowerCase(Locale.ROOT).strip();
    ScriptUtils.executeSqlScript(
        context.getConnection(),
        new ClassPathResource("org/springframework/batch/core/schema-%s.sql".formatted(vendor)));
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("1");
  }

  @Override
  public String getDescription() {
    return "spring batch";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }
}
