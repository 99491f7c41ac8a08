package dk.pejling.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the report that a command is about lies, among others. */
public final class OutputOption {
  /** Of the argument that names it. */
  public static final String REPORT =
      "Rapportens mappe, eller dens navn i outputmappen, fx"
          + " midtvejsstatus-nordjylland-2024-2027-2025-12-12.";

  @Option(
      names = "--output",
      paramLabel = "MAPPE",
      description = "Mappen, som rapporterne ligger i. Ellers output i programmets mappe.")
  private @Nullable Path output;

  public Path folderOr(Path usual) {
    return output == null ? usual : output;
  }
}
