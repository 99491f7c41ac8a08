package dk.pejling.intake.extract.px;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.extract.cube.HeardCube;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PxKeysTest {
  private static final String HEAD =
      """
      STUB="område","køn";
      HEADING="tid";
      VALUES("område")="Hjørring","Læsø";
      CODES("område")="860","825";
      VALUES("køn")="Mænd","Kvinder";
      VALUES("tid")="2024","2025";
      KEYS("område")=CODES;
      KEYS("køn")=VALUES;
      DATA=
      """;

  private static final String ROWS =
      """
      "860","Mænd",1 2
      "860","Kvinder",3 "."
      "825","Kvinder",5 6
      "825","Mænd",7 8;
      """;

  private final HeardPx px;

  PxKeysTest(@TempDir Path folder) {
    this.px = new HeardPx(folder);
  }

  @Test
  void rowsStandInAnyOrderUnderCodesOrNames() throws IOException {
    HeardCube cube = px.read(HEAD + ROWS);

    assertThat(cube.text("Hjørring|Mænd|2025")).isEqualTo("2");
    assertThat(cube.text("Hjørring|Kvinder|2025")).isEqualTo(".");
    assertThat(cube.text("Læsø|Mænd|2024")).isEqualTo("7");
    assertThat(cube.cell("Læsø|Kvinder|2025").line()).isEqualTo(12);
    assertThat(cube.notices()).isEmpty();
  }

  @Test
  void rowsLeftOutAreZeroAndToldOf() throws IOException {
    HeardCube cube = px.read(HEAD + "\"860\",\"Mænd\",1 2;");

    assertThat(cube.texts()).hasSize(8);
    assertThat(cube.text("Læsø|Kvinder|2025")).isEqualTo("0");
    assertThat(cube.notices()).containsExactly("UDT-132 fil.px, linje 9: 1 af 4 rækker");
  }

  @Test
  void withoutRowsAllIsZero() throws IOException {
    assertThat(px.read(HEAD + ";").texts()).hasSize(8).containsOnly("0");
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "825","Mænd"  | "826","Mænd"      | UDT-122 | 13
          "825","Mænd"  | "Læsø","Mænd"     | UDT-122 | 13
          "825","Mænd"  | "860","Mænd"      | UDT-122 | 13
          7 8;          | 7;                | UDT-123 | 13
          7 8;          | 7 8 9;            | UDT-122 | 13
          5 6           | 5                 | UDT-123 | 13
          7 8;          | 7 8               | UDT-125 | 14
          "825","Mænd",7 8; | "825","Mænd", | UDT-125 | 14
          "825","Mænd",7 8; | "825";        | UDT-125 | 13
          KEYS("køn")=VALUES;  | NOTE="x";     | UDT-122 | 7
          KEYS("køn")=VALUES;  | KEYS("køn")=NO; | UDT-122 | 7
          KEYS("køn")=VALUES;  | KEYS("tid")=VALUES; | UDT-122 | 7
          KEYS("køn")=VALUES;  | KEYS("alder")=VALUES; | UDT-122 | 8
          """)
  void faultCostsTheFileAndIsPlaced(String right, String wrong, String code, int line) {
    Finding refusal = px.refusal((HEAD + ROWS).replace(right, wrong));

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.location().describe()).isEqualTo("fil.px, linje " + line);
  }

  @Test
  void namesThatAreTheSameCantBeKeys() {
    String twins = (HEAD + ROWS).replace("\"Mænd\",\"Kvinder\"", "\"Mænd\",\"Mænd\"");

    assertThat(px.refusal(twins).expected()).isEqualTo("KEYS(\"køn\")=CODES");
  }

  @Test
  void figuresAreNeverQuotedInAFinding() {
    assertThat(px.refusal((HEAD + ROWS).replace("1 2\n", "1 2 4\n")).found())
        .isEqualTo("et tal, hvor rækkens næste navn skulle stå");
  }
}
