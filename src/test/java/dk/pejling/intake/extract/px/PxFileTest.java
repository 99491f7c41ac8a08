package dk.pejling.intake.extract.px;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.extract.cube.Category;
import dk.pejling.intake.extract.cube.CubeCell;
import dk.pejling.intake.extract.cube.Dimension.Role;
import dk.pejling.intake.extract.cube.HeardCube;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PxFileTest {
  private static final String HEAD =
      """
      CHARSET="ANSI";
      LANGUAGE="da";
      TITLE="Folketal; efter ""område"
      " og tid";
      STUB="område";
      HEADING="tid";
      VALUES("område")="Hjørring","Læsø";
      VALUES("tid")="2024","2025";
      CODES("område")="860","825";
      TIMEVAL("tid")=TLIST(A1),"2024","2025";
      """;

  private static final String FILE = HEAD + "DATA=\n64483 64120.50\n1786 \"..\";\n";

  private final HeardPx px;

  PxFileTest(@TempDir Path folder) {
    this.px = new HeardPx(folder);
  }

  @Test
  void stubComesBeforeHeadingAndTheLastChangesFastest() throws IOException {
    HeardCube cube = px.read(FILE);

    assertThat(cube.names()).containsExactly("område", "tid");
    assertThat(cube.text("Hjørring|2024")).isEqualTo("64483");
    assertThat(cube.text("Hjørring|2025")).isEqualTo("64120.50");
    assertThat(cube.cell("Læsø|2024")).isEqualTo(new CubeCell("1786", "", 13));
    assertThat(cube.text("Læsø|2025")).isEqualTo("..");
    assertThat(cube.notices()).isEmpty();
  }

  @Test
  void textsAfterEachOtherAreOneTextAndMayHoldSemicolons() throws IOException {
    assertThat(px.read(FILE).head().title()).isEqualTo("Folketal; efter område og tid");
  }

  @Test
  void anythingMayDivideFigures() throws IOException {
    assertThat(px.read(HEAD + "DATA=1,2,\t3\r\n\r\n   4;").texts())
        .containsExactly("1", "2", "3", "4");
    assertThat(px.read(HEAD + "DATA=1 2 3 4 ;").texts()).containsExactly("1", "2", "3", "4");
  }

  @Test
  void endsOfLineOfEveryKindAreCounted() throws IOException {
    assertThat(px.read(FILE.replace("\n", "\r\n")).cell("Læsø|2024").line()).isEqualTo(13);
    assertThat(px.read(FILE.replace("\n", "\r")).cell("Læsø|2024").line()).isEqualTo(13);
  }

  @Test
  void symbolsMayStandWithoutQuotes() throws IOException {
    assertThat(px.read(HEAD + "DATA=.. - ...... \"-\";").texts())
        .containsExactly("..", "-", "......", "-");
  }

  @Test
  void dashIsZeroUnlessTheFileSaysElse() throws IOException {
    assertThat(px.read(FILE).head().dashIsZero()).isTrue();
    assertThat(px.read("DATASYMBOLNIL=\"-\";\n" + FILE).head().dashIsZero()).isTrue();
    assertThat(px.read("DATASYMBOLNIL=\"oplyses ikke\";\n" + FILE).head().dashIsZero()).isFalse();
  }

  @Test
  void codesBesideNames() throws IOException {
    assertThat(px.read(FILE).head().dimensions().getFirst().categories())
        .containsExactly(
            new Category("860", "Hjørring", "", ""), new Category("825", "Læsø", "", ""));
    assertThat(px.read(FILE).head().dimensions().get(1).categories())
        .containsExactly(
            new Category("2024", "2024", "2024", ""), new Category("2025", "2025", "2025", ""));
  }

  @Test
  void timesAreReadInEveryScaleWeHave() throws IOException {
    assertThat(period("TLIST(A1,\"2024\"-\"2025\")")).isEqualTo("2025");
    assertThat(period("TLIST(Q1),\"20241\",\"20242\"")).isEqualTo("2024K2");
    assertThat(period("TLIST(M1),\"202401\",\"202412\"")).isEqualTo("2024M12");
    assertThat(period("TLIST(W1),\"202401\",\"202402\"")).isEmpty();
  }

  private String period(String timeval) throws IOException {
    String file =
        FILE.replace("TLIST(A1),\"2024\",\"2025\"", timeval)
            .replace("VALUES(\"tid\")=\"2024\",\"2025\"", "VALUES(\"tid\")=\"først\",\"sidst\"");
    return px.read(file).head().dimensions().get(1).categories().get(1).period();
  }

  @Test
  void timesAgainstTheNamesAreNotUsed() throws IOException {
    HeardCube cube = px.read(FILE.replace("TLIST(A1),\"2024\"", "TLIST(A1),\"2023\""));

    assertThat(cube.head().dimensions().get(1).categories().getFirst().period()).isEmpty();
    assertThat(cube.notices())
        .containsExactly("UDT-131 fil.px, linje 10: tiden 2023 ved værdien \"2024\"");
  }

  @Test
  void contentVariableThatDoesntExistIsNotUsed() throws IOException {
    assertThat(px.read("CONTVARIABLE=\"mål\";\n" + FILE).notices())
        .containsExactly("UDT-131 fil.px, linje 1: CONTVARIABLE, der ikke er en variabel: mål");
  }

  @Test
  void rolesAreWhatTheFileSays() throws IOException {
    HeardCube cube = px.read("MAP(\"område\")=\"kommuner\";\n" + FILE);

    assertThat(cube.head().dimensions().get(0).role()).isEqualTo(Role.AREA);
    assertThat(cube.head().dimensions().get(1).role()).isEqualTo(Role.TIME);
  }

  @Test
  void latestOfItsDaysIsWhenTheFileWasMade() throws IOException {
    String days =
        """
        CREATION-DATE="20240310 08:00";
        LAST-UPDATED="2025-02-11 08:00";
        LAST-UPDATED("Folketal")="20259911 08:00";
        """;
    assertThat(px.read(days + FILE).head().made())
        .isEqualTo(new Dating.On(LocalDate.of(2025, 2, 11)));
    assertThat(px.read(FILE).head().made()).isEqualTo(new Dating.Unknown());
  }

  @Test
  void codepageTellsTheLetters() throws IOException {
    for (String charset : new String[] {"windows-1252", "UTF-8", "IBM865", "iso-8859-15"}) {
      byte[] bytes =
          ("CODEPAGE=\"%s\";\n".formatted(charset) + FILE).getBytes(Charset.forName(charset));

      HeardCube cube = px.read(bytes, "");

      assertThat(cube.text("Læsø|2024")).as(charset).isEqualTo("1786");
      assertThat(cube.notices()).isEmpty();
    }
  }

  @Test
  void byteOrderMarkMeansUtf8() throws IOException {
    HeardCube cube = px.read(("\uFEFF" + FILE).getBytes(UTF_8), "");

    assertThat(cube.text("Hjørring|2024")).isEqualTo("64483");
    assertThat(cube.notices()).isEmpty();
  }

  @Test
  void lettersThatCanOnlyBeUtf8AreReadAsSuch() throws IOException {
    HeardCube cube = px.read(FILE.getBytes(UTF_8), "");

    assertThat(cube.text("Hjørring|2024")).isEqualTo("64483");
    assertThat(cube.notices()).containsExactly("UDT-133 fil.px, linje 11: bogstaver i UTF-8");
  }

  @Test
  void endThatMissesCostsNothingWhereAllFiguresAreWhole() throws IOException {
    HeardCube cube = px.read(HEAD + "DATA=\n1 2\n3 4\n");

    assertThat(cube.texts()).containsExactly("1", "2", "3", "4");
    assertThat(cube.notices())
        .containsExactly("UDT-134 fil.px, linje 14: slutningen af filen uden semikolon");
  }

  @Test
  void oneVariableMayBeAll() throws IOException {
    assertThat(px.read("HEADING=\"tid\";VALUES(\"tid\")=\"2024\",\"2025\";DATA=7 8;").text("2025"))
        .isEqualTo("8");
  }

  @Test
  void figuresAreKeptAsWritten() throws IOException {
    assertThat(px.read(HEAD + "DATA=0.10 -12.5 12345678901234567890.1 007;").texts())
        .containsExactly("0.10", "-12.5", "12345678901234567890.1", "007");
  }
}
