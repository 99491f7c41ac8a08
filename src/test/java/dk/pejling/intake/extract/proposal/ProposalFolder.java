package dk.pejling.intake.extract.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.reading.AgreementReader;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.extract.ExtractIntake;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.SourceProfileReader;
import dk.pejling.intake.limit.FileLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Files of one folder, the profiles proposed for them, and what those profiles read. */
final class ProposalFolder {
  static final String PX =
      """
      CODEPAGE="utf-8";
      CREATION-DATE="20251101 08:00";
      TITLE="Befolkning efter område, køn, alder og tid";
      SOURCE="Kilden";
      UNITS="Antal";
      STUB="område","køn","alder";
      HEADING="tid";
      VALUES("område")="Hjørring","Læsø","Odense";
      CODES("område")="860","825","461";
      VALUES("køn")="Mænd og kvinder","Mænd";
      CODES("køn")="T","M";
      ELIMINATION("køn")="Mænd og kvinder";
      VALUES("alder")="0-17 år","18 år og derover";
      ELIMINATION("alder")=YES;
      VALUES("tid")="4. kvartal 2023","1. kvartal 2024";
      TIMEVAL("tid")=TLIST(Q1),"20234","20241";
      DATASYMBOL2="Oplyses ikke af diskretionshensyn";
      DATASYMBOL3="Oplysning foreligger ikke";
      DATA=
      10 11
      20 21
      5 6
      8 9
      12 13
      22 23
      6 "..."
      9 ".."
      1 2
      3 4
      5 6
      7 8;
      """;

  static final String JSON =
      """
      {"version": "2.0", "class": "dataset", "label": "Ventetid", "updated": "2025-10-31T08:00:00Z",
       "source": "Kilden", "id": ["geo", "maal", "time"], "size": [2, 2, 2],
       "role": {"geo": ["geo"], "time": ["time"], "metric": ["maal"]},
       "link": {"license": [{"href": "https://example.com/cc-by"}]},
       "dimension": {
         "geo": {"label": "Kommune", "category": {"index": ["860", "825"],
                 "label": {"860": "860 Hjørring", "825": "825 Læsø"}}},
         "maal": {"category": {"index": ["dage", "antal"],
                  "unit": {"dage": {"base": "dage"}, "antal": {"label": "personer"}}}},
         "time": {"category": {"index": ["2023", "2024"]}}},
       "value": [15.5, 14.1, 100, 110, 8.7, null, 3, 4], "status": {"1": "p", "5": "x"}}
      """;

  private final Path folder;

  ProposalFolder(Path folder) {
    this.folder = folder;
  }

  List<String> refused(String name, String content) throws IOException {
    Checked<Proposal> checked = proposals().propose(incoming(file(name, content)));
    assertThat(checked).isInstanceOf(Checked.Rejected.class);
    return checked.findings().stream().map(Finding::code).toList();
  }

  Proposal propose(String name, String content) throws IOException {
    return propose(name, content.getBytes(UTF_8));
  }

  Proposal propose(String name, byte[] content) throws IOException {
    Checked<Proposal> checked = proposals().propose(incoming(file(name, content)));
    assertThat(checked).isInstanceOf(Checked.Accepted.class);
    return ((Checked.Accepted<Proposal>) checked).value();
  }

  List<String> read(String name, String yaml) throws IOException {
    Checked<SourceProfile> profile = SourceProfileReader.read("forslag.yaml", yaml);
    assertThat(profile.findings()).isEmpty();
    SourceProfile sound = ((Checked.Accepted<SourceProfile>) profile).value();
    Received received =
        new ExtractIntake(agreement(), List.of(sound)).read(incoming(folder.resolve(name)));
    assertThat(received.findings()).noneMatch(Finding::holdsBack);
    return received.observations().stream()
        .map(
            each ->
                "%s %s %s %s"
                    .formatted(
                        each.indicator(), each.area(), each.period().label(), each.reading()))
        .toList();
  }

  static List<String> codes(String yaml) {
    return SourceProfileReader.read("forslag.yaml", yaml).findings().stream()
        .map(Finding::code)
        .distinct()
        .toList();
  }

  Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(UTF_8));
  }

  Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  static IncomingFile incoming(Path file) {
    return new IncomingFile(
        file,
        file.getFileName().toString(),
        IncomingFile.Kind.EXTRACT,
        "0".repeat(64),
        Instant.parse("2025-12-12T08:00:00Z"));
  }

  static ProfileProposals proposals() throws IOException {
    return new ProfileProposals(agreement(), FileLimits.EXTRACT, System::nanoTime);
  }

  static Agreement agreement() throws IOException {
    Checked<Agreement> checked =
        new AgreementReader()
            .read("sundhedsaftale.yaml", Files.readString(Path.of("input/sundhedsaftale.yaml")));
    return ((Checked.Accepted<Agreement>) checked).value();
  }
}
