package dk.pejling.cli.option;

import dk.pejling.run.RunRequest;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which agreement file a command goes by. */
public final class AgreementOption {
  @Option(
      names = "--agreement",
      paramLabel = "FIL",
      description = "Aftalefilen. Ellers sundhedsaftale.yaml i mappen med input.")
  private @Nullable Path agreement;

  public Path fileOr(Path input) {
    return agreement == null ? RunRequest.agreementIn(input) : agreement;
  }
}
