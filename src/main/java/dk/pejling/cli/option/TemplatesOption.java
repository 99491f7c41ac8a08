package dk.pejling.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which templates a command goes by. */
public final class TemplatesOption {
  @Option(
      names = "--templates",
      paramLabel = "MAPPE",
      description = "Mappen med rapporternes skabeloner. Ellers templates i programmets mappe.")
  private @Nullable Path templates;

  public Path folderOr(Path usual) {
    return templates == null ? usual : templates;
  }
}
