package dk.pejling.intake.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.extract.proposal.ProfileProposals;
import dk.pejling.intake.limit.FileLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every cut and slip in a cube ends in figures or in findings, when read and when proposed for. */
@Timeout(120)
class BrokenCubesTest {
  private static final String PX =
      """
      CODEPAGE="utf-8";
      UNITS="Antal";
      STUB="område","køn";
      HEADING="tid";
      VALUES("område")="Hjørring","Læsø";
      VALUES("køn")="I alt","Mænd";
      ELIMINATION("køn")="I alt";
      VALUES("tid")="2023","2024";
      TIMEVAL("tid")=TLIST(A1),"2023","2024";
      DATA=1 2 3 4 5 6 7 "..";
      """;

  private static final String JSON =
      """
      {"class": "dataset", "id": ["område", "køn", "tid"], "size": [2, 2, 2],
       "role": {"time": ["tid"], "metric": ["køn"]},
       "dimension": {
         "område": {"category": {"index": {"860": 0, "825": 1}}},
         "køn": {"category": {"index": ["I alt", "Mænd"], "unit": {"Mænd": {"base": "antal"}}}},
         "tid": {"category": {"index": ["2023", "2024"]}}},
       "value": [1, 2, 3, 4, 5, 6, 7, null], "status": {"7": ".."}}
      """;

  private static final String PROFILE =
      """
      profil: kube
      filer: ["fil*"]
      format: %s
      kolonner: {indikator: {fast: antal}, område: område, periode: tid}
      opdelinger: [{kolonne: køn, total: I alt}]
      mangler: [".."]
      """;

  private static final int STEP = 3;

  private static final String SLIPS = "\"=;,(){}[]:-9 \n\0é";

  @TempDir Path folder;

  @Test
  void pxThatIsCut() throws IOException {
    cuts("px", PX);
  }

  @Test
  void jsonThatIsCut() throws IOException {
    cuts("json-stat", JSON);
  }

  @Test
  void pxWithASlip() throws IOException {
    slips("px", PX);
  }

  @Test
  void jsonWithASlip() throws IOException {
    slips("json-stat", JSON);
  }

  /** A file without its end isn't whole: nothing of it counts, or all of it does. */
  private void cuts(String format, String whole) throws IOException {
    for (int end = 0; end < whole.strip().length(); end += STEP) {
      Received received = read(format, whole.substring(0, end));
      assertThat(received.findings()).as("cut at %s", end).isNotEmpty();
      assertThat(received.observations().size()).as("cut at %s", end).isIn(0, 4);
    }
  }

  private void slips(String format, String whole) throws IOException {
    for (int at = 0; at < whole.length(); at += STEP) {
      char slip = SLIPS.charAt(at % SLIPS.length());
      Received received = read(format, whole.substring(0, at) + slip + whole.substring(at + 1));
      boolean told = !received.findings().isEmpty();
      assertThat(told || received.observations().size() == 4)
          .as("%s at %s: %s", slip, at, received)
          .isTrue();
    }
  }

  private Received read(String format, String content) throws IOException {
    byte[] bytes = content.getBytes(UTF_8);
    Path file = Files.write(folder.resolve("fil"), bytes);
    List<Finding> proposed =
        new ArrayList<>(
            new ProfileProposals(SmallAgreement.AGREEMENT, FileLimits.EXTRACT, System::nanoTime)
                .propose(
                    new IncomingFile(
                        file, "fil", IncomingFile.Kind.EXTRACT, "0".repeat(64), Instant.EPOCH))
                .findings());
    assertThat(proposed).doesNotContainNull();
    return Extract.read(folder, "fil", List.of(PROFILE.formatted(format)), bytes);
  }
}
