package dk.pejling.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.reading.AgreementReader;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.SourceProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example input with the example agreement: what goes in, and the slips that are found. */
class ExampleInputTest {
  private static final Path INPUT = Path.of("input");

  @Test
  void onlyTheKnownSlipsAreFound() throws IOException {
    Map<String, List<String>> findings = new TreeMap<>();
    Map<String, Integer> figures = new TreeMap<>();
    for (Path extract : files("indikatorer")) {
      Received received = read(extract);
      figures.put(received.file().name(), received.observations().size());
      if (!received.findings().isEmpty()) {
        findings.put(received.file().name(), told(received));
      }
    }

    assertThat(findings)
        .containsExactly(
            Map.entry("akutte-indlaeggelser.csv", List.of("UDT-301 linje 2, kolonne \"nævner\"")),
            Map.entry("genindlaeggelser.csv", List.of("UDT-202 linje 22, kolonne \"område\"")),
            Map.entry("genoptraeningsplaner.csv", List.of("UDT-401 linje 70, kolonne \"tæller\"")));
    assertThat(figures)
        .containsEntry("FOLK1A-eksempel.csv", 12 * 9)
        .containsEntry("akutte-indlaeggelser.csv", 12 * 9 - 1)
        .containsEntry("genindlaeggelser.csv", 3 * 2 * 12 * 9 - 1)
        .containsEntry("genoptraeningsplaner.csv", 12 * 9)
        .containsEntry("ventetider.csv", 16 * 9)
        .containsEntry("faerdigbehandling.csv", 2 * 16 * 9)
        .containsEntry("sundhedsprofil.csv", (5 + 2) * 16 * 4 + 5 * 4)
        .containsEntry("boernesundhedsprofil.csv", 16 * 2);
  }

  private static List<String> told(Received received) {
    return received.findings().stream().map(ExampleInputTest::told).toList();
  }

  private static String told(Finding finding) {
    String place = finding.location().describe();
    return finding.code() + place.substring(finding.location().file().length() + 1);
  }

  private static Received read(Path extract) throws IOException {
    List<SourceProfile> profiles = new ArrayList<>();
    for (Path file : files("profiler")) {
      profiles.add(
          accepted(
              SourceProfileReader.read(file.getFileName().toString(), Files.readString(file))));
    }
    Agreement agreement =
        accepted(
            new AgreementReader()
                .read(
                    "sundhedsaftale.yaml", Files.readString(INPUT.resolve("sundhedsaftale.yaml"))));
    return new ExtractIntake(agreement, profiles)
        .read(
            new IncomingFile(
                extract,
                extract.getFileName().toString(),
                IncomingFile.Kind.EXTRACT,
                "0".repeat(64),
                Instant.parse("2025-12-12T08:00:00Z")));
  }

  private static <T> T accepted(Checked<T> checked) {
    assertThat(checked).isInstanceOf(Checked.Accepted.class);
    return ((Checked.Accepted<T>) checked).value();
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(INPUT.resolve(folder))) {
      return files.sorted().toList();
    }
  }
}
