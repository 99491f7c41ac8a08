package dk.pejling.intake.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.Received;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files made to break readers: each ends in one finding, soon and in little memory. */
@Timeout(60)
class HostileCubesTest {
  private static final int MILLION = 1_000_000;

  private static final String PX_HEAD =
      "STUB=\"a\";HEADING=\"t\";VALUES(\"a\")=\"Hjørring\",\"Læsø\";VALUES(\"t\")=\"2024\";";

  private final Path folder;

  HostileCubesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void smallPxMayNotDeclareAnImmenseCube() {
    assertThat(px(immense(20) + "DATA=1;")).isEqualTo("UDT-124");
    assertThat(px(immense(9) + "DATA=1;")).isEqualTo("UDT-123");
    assertThat(px(immense(9) + keys(9) + "DATA=;")).isEqualTo("UDT-124");
  }

  private static String immense(int variables) {
    StringJoiner stub = new StringJoiner(",", "STUB=", ";");
    StringJoiner values = new StringJoiner(";", "", ";");
    for (int each = 0; each < variables; each++) {
      stub.add("\"%s\"".formatted(variable(each)));
      values.add("VALUES(\"%s\")=0,1,2,3,4,5,6,7,8,9".formatted(variable(each)));
    }
    return stub.toString() + values;
  }

  private static String variable(int number) {
    return number == 0 ? "a" : number == 1 ? "t" : "v" + number;
  }

  private static String keys(int variables) {
    StringBuilder keys = new StringBuilder();
    for (int each = 0; each < variables; each++) {
      keys.append("KEYS(\"%s\")=VALUES;".formatted(variable(each)));
    }
    return keys.toString();
  }

  @Test
  void smallJsonMayNotDeclareAnImmenseCube() {
    String declared = "{\"class\": \"dataset\", \"id\": [%s], \"size\": [%s], %s}";
    String dimensions =
        "\"dimension\": {\"a\": {\"category\": {\"index\": [\"x\"]}}, \"b\": {\"category\":"
            + " {\"index\": [\"x\"]}}}";

    assertThat(json(declared.formatted("\"a\",\"b\"", "9999999999,9999999999", dimensions)))
        .isEqualTo("UDT-124");
    assertThat(json(declared.formatted("\"a\",\"b\"", "1,1000000000", dimensions)))
        .isEqualTo("UDT-122");
  }

  @Test
  void jsonMayLeaveOutNoMoreThanIsWorthMaking() {
    StringJoiner codes = new StringJoiner(",", "[", "]");
    for (int each = 0; each < 20_000; each++) {
      codes.add("\"c" + each + "\"");
    }
    String file =
        """
        {"class": "dataset", "id": ["a", "b"], "size": [20000, 20000],
         "dimension": {"a": {"category": {"index": %s}}, "b": {"category": {"index": %s}}},
         "value": %s}
        """;

    assertThat(json(file.formatted(codes, codes, "{}"))).isEqualTo("UDT-124");
    assertThat(json(file.formatted(codes, codes, "[1]"))).isEqualTo("UDT-123");
  }

  @Test
  void deepNestingEndsAtTheLimit() {
    assertThat(json("[".repeat(MILLION))).isEqualTo("UDT-120");
    assertThat(json("{\"a\":".repeat(MILLION))).isEqualTo("UDT-120");
    assertThat(json("{\"class\": \"dataset\", \"value\": " + "[".repeat(MILLION)))
        .isEqualTo("UDT-120");
    assertThat(px(PX_HEAD + "NOTE" + "(".repeat(MILLION))).isEqualTo("UDT-120");
  }

  @Test
  void aMillionPlacesAreCounted() {
    StringBuilder placed = new StringBuilder("{\"class\": \"dataset\", \"value\": {");
    for (int each = 0; each < MILLION; each++) {
      placed.append('"').append(each).append("\":1,");
    }

    assertThat(json(placed + "\"x\":1}}")).isEqualTo("UDT-121");
  }

  @Test
  void aMillionDimensionsAreRefused() {
    assertThat(json("{\"class\": \"dataset\", \"id\": [" + "\"a\",".repeat(MILLION) + "1]}"))
        .isEqualTo("UDT-121");
    assertThat(px("STUB=" + "\"a\",".repeat(MILLION) + "\"a\";DATA=1;")).isEqualTo("UDT-124");
  }

  @Test
  void aMillionStatementsAreForgotten() {
    assertThat(px("NOTE=\"x\";".repeat(MILLION))).isEqualTo("UDT-125");
  }

  @Test
  void aMillionTextsAfterEachOtherAreOne() {
    assertThat(px("STUB=" + "\"a\" ".repeat(MILLION) + ";DATA=1;")).isEqualTo("UDT-120");
  }

  @Test
  void aMillionRowsAreRefusedAtTheFirstThatIsWrong() {
    String head = PX_HEAD + "KEYS(\"a\")=VALUES;DATA=";

    assertThat(px(head + "\"Odense\",1\n".repeat(MILLION) + ";")).isEqualTo("UDT-122");
    assertThat(px(head + "\"Hjørring\",1\n".repeat(MILLION) + ";")).isEqualTo("UDT-122");
    assertThat(px(PX_HEAD + "DATA=" + "1 ".repeat(MILLION) + ";")).isEqualTo("UDT-123");
    assertThat(px(PX_HEAD + "DATA=" + "1".repeat(MILLION) + ";")).isEqualTo("UDT-120");
  }

  @Test
  void quoteThatIsNeverClosedEndsAtTheLimit() {
    assertThat(px(PX_HEAD + "NOTE=\"" + "x".repeat(3 * MILLION))).isEqualTo("UDT-120");
    assertThat(px("VALUES(\"" + "x".repeat(3 * MILLION))).isEqualTo("UDT-103");
    assertThat(px(PX_HEAD + "VALUES(\"" + "x".repeat(3 * MILLION))).isEqualTo("UDT-120");
    assertThat(json("{\"label\": \"" + "x".repeat(3 * MILLION))).isEqualTo("UDT-120");
    assertThat(json("{\"" + "x".repeat(MILLION))).isEqualTo("UDT-120");
  }

  @Test
  void headOfManyMegabytesIsRefused() {
    assertThat(px(PX_HEAD + "NOTE=" + "\"xxxxxxxxx\"".repeat(2 * MILLION) + ";"))
        .isEqualTo("UDT-124");
  }

  @Test
  void bytesThatNoTextHasAreNamed() {
    assertThat(px(PX_HEAD + "\nDATA=1 2\0;")).isEqualTo("FIL-104");
    assertThat(px("NOTE=\"" + "x".repeat(5000) + "\";" + PX_HEAD + "\nDATA=1 2\0;"))
        .isEqualTo("UDT-120");
    assertThat(json("{\"label\": \"" + "x".repeat(5000) + "\0\"}")).isEqualTo("UDT-120");
  }

  @Test
  void textInUtf16IsNamed() {
    assertThat(read("px", PX_HEAD + "DATA=1 2;", UTF_16)).isEqualTo("UDT-103");
    assertThat(read("px", PX_HEAD + "DATA=1 2;", UTF_16LE)).isEqualTo("FIL-104");
    assertThat(read("json-stat", "{\"class\": \"dataset\"}", UTF_16)).isEqualTo("UDT-103");
  }

  @Test
  void figuresNoMemoryHoldsAreNoFigures() {
    assertThat(px(PX_HEAD + "DATA=1e999999999 2;")).isEqualTo("UDT-302");
    assertThat(
            json(
                """
                {"class": "dataset", "id": ["a", "t"], "size": [1, 1],
                 "dimension": {"a": {"category": {"index": ["860"]}},
                               "t": {"category": {"index": ["2024"]}}},
                 "value": [1e-999999999]}
                """))
        .isEqualTo("UDT-302");
  }

  private String px(String content) {
    return read("px", content, ISO_8859_1);
  }

  private String json(String content) {
    return read("json-stat", content, UTF_8);
  }

  /** The one error of the file. */
  private String read(String format, String content, Charset charset) {
    String profile =
        """
        profil: fjendtlig
        filer: ["*"]
        format: %s
        kolonner: {indikator: {fast: dage}, område: a, periode: t}
        """
            .formatted(format);
    Received received = Extract.read(folder, "fil", List.of(profile), content.getBytes(charset));
    assertThat(received.findings()).filteredOn(each -> each.holdsBack()).isNotEmpty();
    return received.findings().getFirst().code();
  }
}
