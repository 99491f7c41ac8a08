package dk.pejling.cli.option;

import dk.pejling.run.RunRequest.AsOf;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a report is made of, and the day it is drawn up. */
public final class ReportOptions {
  @Mixin private final AgreementOption agreement = new AgreementOption();
  @Mixin private final TemplatesOption templates = new TemplatesOption();

  @Option(
      names = "--as-of",
      paramLabel = "DATO",
      description = "Opgørelsesdato, fx 2025-12-12. Ellers den, aftalefilen giver rapporten.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--input",
      paramLabel = "MAPPE",
      description =
          "Mappen med statusskemaer, indikatorer, profiler og tekster. Ellers input i programmets"
              + " mappe.")
  private @Nullable Path input;

  public AsOf asOf() {
    return asOf == null ? new AsOf.Planned() : new AsOf.Day(asOf);
  }

  public Path inputOr(Path usual) {
    return input == null ? usual : input;
  }

  public Path agreementIn(Path folder) {
    return agreement.fileOr(folder);
  }

  public Path templatesOr(Path usual) {
    return templates.folderOr(usual);
  }
}
