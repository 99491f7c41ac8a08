package dk.pejling.intake.extract.px;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PxFaultsTest {
  private static final String FILE =
      """
      LANGUAGE="da";
      STUB="område";
      HEADING="tid";
      VALUES("område")="Hjørring","Læsø";
      VALUES("tid")="2024","2025";
      CODES("område")="860","825";
      NOTE="En note";
      DATA=
      1 2
      3 4;
      """;

  private final HeardPx px;

  PxFaultsTest(@TempDir Path folder) {
    this.px = new HeardPx(folder);
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          3 4;          | 3;                     | UDT-123 | 10
          3 4;          | 3 4 5;                 | UDT-123 | 10
          3 4;          | 3 4; 5                 | UDT-120 | 10
          3 4;          | 3 4; NOTE="x";         | UDT-120 | 10
          3 4;          | 3 4,5;                 | UDT-123 | 10
          3 4;          | 3 "4;                  | UDT-120 | 10
          "Læsø";       | "Læsø;                 | UDT-120 | 4
          "Læsø";       | "Læsø"                 | UDT-120 | 5
          "Læsø";       | "Læsø",;               | UDT-120 | 4
          "Hjørring",   | "Hjørring",,           | UDT-120 | 4
          "Hjørring",   | "Hjør"ring,            | UDT-120 | 4
          "Hjørring",   | Hjør"ring",            | UDT-120 | 4
          "860","825"   | "860"                  | UDT-122 | 6
          "860","825"   | "860","860"            | UDT-122 | 6
          CODES("område")  | CODES("sted")       | UDT-122 | 6
          VALUES("tid") | VALUES("år")           | UDT-122 | 5
          VALUES("tid")="2024","2025"; | NOTE="x"; | UDT-121 | 8
          VALUES("tid") | VALUES("område")       | UDT-122 | 5
          VALUES("tid") | VALUES(tid)            | UDT-120 | 5
          VALUES("tid") | VALUES "tid"           | UDT-120 | 5
          VALUES("tid") | VALUES[da("tid")       | UDT-120 | 5
          HEADING="tid" | HEADING="område"       | UDT-122 | 2
          STUB="område"; | CODEPAGE="utf-16";    | UDT-126 | 2
          STUB="område"; | CODEPAGE="findes ikke"; | UDT-126 | 2
          NOTE="En note"; | LANGUAGE="en";       | UDT-122 | 7
          NOTE="En note"; | NOTE="En note;       | UDT-120 | 7
          DATA=         | DATE=                  | UDT-125 | 11
          DATA=         | ?                      | UDT-120 | 8
          """)
  void faultCostsTheFileAndIsPlaced(String right, String wrong, String code, int line) {
    Finding refusal = px.refusal(FILE.replace(right, wrong));

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.location().describe()).isEqualTo("fil.px, linje " + line);
    assertThat(refusal.consequence()).isEqualTo("Intet er læst af filen.");
  }

  @Test
  void withoutVariablesThereIsNoCube() {
    assertThat(px.refusal("VALUES(\"a\")=\"b\";DATA=1;").code()).isEqualTo("UDT-121");
  }

  @Test
  void fileCutOffAnywhereIsNeverRead() {
    for (int length = FILE.length() - 2; length > 0; length--) {
      assertThat(px.refusal(FILE.substring(0, length)).code())
          .as("%s letters", length)
          .isIn("UDT-125", "UDT-120", "UDT-123");
    }
  }

  @Test
  void lettersOutsideTheCharsetItSaysAreAFault() {
    byte[] bytes = ("CODEPAGE=\"utf-8\";\n" + FILE).getBytes(StandardCharsets.ISO_8859_1);

    assertThat(px.refusal(bytes, "").code()).isEqualTo("UDT-126");
    assertThat(px.refusal(bytes, "").location().describe()).isEqualTo("fil.px, linje 3");
  }

  @Test
  void languageTheFileHasntIsAFault() {
    Finding refusal = px.refusal(FILE.getBytes(StandardCharsets.ISO_8859_1), "en");

    assertThat(refusal.code()).isEqualTo("UDT-127");
    assertThat(refusal.found()).isEqualTo("sprogene da");
  }

  @Test
  void languagesMustHaveTheSameVariablesAndValues() {
    String two = "LANGUAGES=\"da\",\"en\";\nSTUB[en]=\"area\";\nHEADING[en]=\"time\";\n";
    String values = two + "VALUES[en](\"area\")=\"Hjørring\";\n" + FILE;

    assertThat(english(values).code()).isEqualTo("UDT-122");
    assertThat(english(values).location().describe()).isEqualTo("fil.px, linje 4");
    assertThat(english(two.replace("HEADING[en]=\"time\"", "HEADING[en]=\"a\",\"b\"") + FILE).found())
        .isEqualTo("3 variable på en og 2 på filens eget sprog");
  }

  private Finding english(String px) {
    return this.px.refusal(px.getBytes(StandardCharsets.ISO_8859_1), "en");
  }
}
