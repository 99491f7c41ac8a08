package dk.pejling.intake.extract.proposal.cube;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.FileKind;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.extract.cube.Dimension;
import dk.pejling.intake.extract.cube.Dimension.Role;
import dk.pejling.intake.limit.Allowance;
import dk.pejling.intake.limit.FileLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CubeOutlineTest {
  private static final String PX =
      """
      CODEPAGE="utf-8";
      LANGUAGE="da";
      TITLE="Folketal";
      SOURCE="Kilden";
      COPYRIGHT=YES;
      DATASYMBOL2="for få";
      STUB="område";
      HEADING="tid";
      VALUES("område")="Hjørring","Læsø";
      VALUES("tid")="2024","2025";
      TIMEVAL("tid")=TLIST(A1),"2024";
      DATA= 12.5 ".." 7 ..;
      """;

  private final Path folder;

  CubeOutlineTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void tellsWhatAProfileNeeds() throws IOException {
    CubeOutline outline = outline(PX);

    assertThat(outline.format()).isEqualTo("px");
    assertThat(outline.head().title()).isEqualTo("Folketal");
    assertThat(outline.head().source()).isEqualTo("Kilden");
    assertThat(outline.head().licence()).isEqualTo("ophavsret (COPYRIGHT=YES)");
    assertThat(outline.head().languages()).containsExactly("da");
    assertThat(outline.head().cells()).isEqualTo(4);
    assertThat(outline.figures()).isEqualTo(2);
    assertThat(outline.decimals()).isEqualTo(1);
    assertThat(outline.symbols()).isEqualTo(Map.of("..", 2L));
    assertThat(outline.head().symbols()).isEqualTo(Map.of("..", "for få"));
    assertThat(outline.head().dimensions())
        .filteredOn(each -> each.role() == Role.TIME)
        .extracting(Dimension::name)
        .containsExactly("tid");
  }

  @Test
  void tellsWhatIsOddInTheFile() throws IOException {
    assertThat(read(PX).findings()).extracting(Finding::code).containsExactly("UDT-131");
  }

  @Test
  void jsonStatHasMarks() throws IOException {
    CubeOutline outline =
        outline(
            """
            {"class": "dataset", "id": ["tid"], "size": [2],
             "dimension": {"tid": {"category": {"index": ["2024", "2025"]}}},
             "value": [1.25, null], "status": ["p", "p"]}
            """);

    assertThat(outline.format()).isEqualTo("json-stat");
    assertThat(outline.decimals()).isEqualTo(2);
    assertThat(outline.symbols()).isEqualTo(Map.of("p", 1L));
    assertThat(outline.marks()).isEqualTo(Map.of("p", 1L));
  }

  private CubeOutline outline(String content) throws IOException {
    return ((Checked.Accepted<CubeOutline>) read(content)).value();
  }

  private Checked<CubeOutline> read(String content) throws IOException {
    Path path = Files.writeString(folder.resolve("fil"), content, UTF_8);
    IncomingFile file =
        new IncomingFile(
            path,
            "fil",
            IncomingFile.Kind.EXTRACT,
            "0".repeat(64),
            Instant.parse("2025-12-12T08:00:00Z"));
    return CubeOutline.of(
        file, FileKind.of(path), new Allowance(FileLimits.EXTRACT, System::nanoTime));
  }
}
