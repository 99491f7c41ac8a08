package dk.pejling.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.indicator.Group;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.SourceProfileReader;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.observation.Observation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A small extract, written to a folder and read by a profile. */
final class Extract {
  /** The project's own tidy format. */
  static final String TIDY =
      """
      profil: eget
      filer: ["*.csv"]
      format: csv
      decimaltegn: ","
      kolonner:
        indikator: indikator
        område: område
        periode: periode
        værdi: værdi
        tæller: tæller
        nævner: nævner
        nedre: nedre
        øvre: øvre
        note: note
      mangler: [".."]
      skjult: ["<5"]
      foreløbig: {noter: [foreløbig]}
      """;

  static final String TIDY_HEADINGS =
      "indikator;område;periode;værdi;tæller;nævner;nedre;øvre;note\n";

  private static final Instant RECEIVED = Instant.parse("2025-12-12T08:00:00Z");
  private static final String SHA256 = "3f9a41c2".repeat(8);

  private Extract() {}

  static Received read(Path folder, String profile, String content) {
    return read(folder, "udtræk.csv", List.of(profile), content.getBytes(StandardCharsets.UTF_8));
  }

  static Received read(Path folder, String name, List<String> profiles, byte[] content) {
    return read(folder, name, profiles, content, FileLimits.EXTRACT);
  }

  static Received read(
      Path folder, String name, List<String> profiles, byte[] content, FileLimits limits) {
    try {
      return read(Files.write(folder.resolve(name), content), profiles, limits);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Received read(Path file, List<String> profiles) {
    return read(file, profiles, FileLimits.EXTRACT);
  }

  private static Received read(Path file, List<String> profiles, FileLimits limits) {
    return new ExtractIntake(
            SmallAgreement.AGREEMENT,
            profiles.stream().map(Extract::profile).toList(),
            limits,
            System::nanoTime)
        .read(
            new IncomingFile(
                file, file.getFileName().toString(), IncomingFile.Kind.EXTRACT, SHA256, RECEIVED));
  }

  /** Reads lines of the tidy format. */
  static Received tidy(Path folder, String... lines) {
    return read(folder, TIDY, TIDY_HEADINGS + String.join("\n", lines) + "\n");
  }

  static SourceProfile profile(String yaml) {
    Checked<SourceProfile> checked = SourceProfileReader.read("profil.yaml", yaml);
    assertThat(checked.findings()).isEmpty();
    return ((Checked.Accepted<SourceProfile>) checked).value();
  }

  /** Such as {@code andel 860 2025 Counted[numerator=71, denominator=318]}. */
  static List<String> told(Received received) {
    return received.observations().stream().map(Extract::told).toList();
  }

  private static String told(Observation observation) {
    return "%s %s%s %s %s%s"
        .formatted(
            observation.indicator(),
            observation.area(),
            observation.group() instanceof Group.Part(String breakdown, String label)
                ? " %s/%s".formatted(breakdown, label)
                : "",
            observation.period().label(),
            observation.reading(),
            observation.provisional() ? " foreløbig" : "");
  }

  static List<String> codes(Received received) {
    return received.findings().stream().map(Finding::code).toList();
  }
}
