package dk.pejling.intake.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.Received;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same small cube, written in five ways, says the same; what it says is made up by chance. */
class OneCubeInEveryFormatTest {
  private static final List<String> AREAS = List.of("Hjørring", "Læsø", "Thisted", "Odense");
  private static final List<String> CODES = List.of("860", "825", "787", "461");
  private static final List<String> SEXES = List.of("Mænd", "Kvinder");
  private static final List<String> YEARS = List.of("2023", "2024", "2025");
  private static final String MISSING = "..";

  private static final String PROFILE =
      """
      profil: samme
      filer: ["*"]
      format: %s
      kolonner: {indikator: {fast: antal}, område: område, periode: tid%s}
      opdelinger: [{kolonne: køn, sum: alle}]
      mangler: [".."]
      """;

  private final Path folder;

  OneCubeInEveryFormatTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void saysTheSameInEveryFormat(long seed) {
    List<String> cells = cells(new Random(seed));
    String csv = PROFILE.formatted("csv", ", værdi: tal") + "decimaltegn: \",\"\n";
    List<String> expected = told(csv, csv(cells));

    assertThat(expected).hasSize(9);
    assertThat(told(PROFILE.formatted("px", ""), px(cells))).isEqualTo(expected);
    assertThat(told(PROFILE.formatted("px", ""), keyed(cells))).isEqualTo(expected);
    assertThat(told(PROFILE.formatted("json-stat", ""), first(cells))).isEqualTo(expected);
    assertThat(told(PROFILE.formatted("json-stat", ""), second(cells))).isEqualTo(expected);
  }

  /** A third of the rows holds nothing but zeros, and some figures are missing. */
  private static List<String> cells(Random random) {
    List<String> cells = new ArrayList<>();
    for (int row = 0; row < AREAS.size() * SEXES.size(); row++) {
      boolean zeros = random.nextInt(3) == 0;
      for (int year = 0; year < YEARS.size(); year++) {
        boolean missing = random.nextInt(6) == 0;
        cells.add(zeros ? "0" : missing ? MISSING : String.valueOf(random.nextInt(100_000)));
      }
    }
    return cells;
  }

  private static String csv(List<String> cells) {
    StringBuilder lines = new StringBuilder("område;køn;tid;tal\n");
    int cell = 0;
    for (String area : AREAS) {
      for (String sex : SEXES) {
        for (String year : YEARS) {
          lines.append(String.join(";", area, sex, year, cells.get(cell++))).append('\n');
        }
      }
    }
    return lines.toString();
  }

  private static String head() {
    return """
    CODEPAGE="utf-8";
    STUB="område","køn";
    HEADING="tid";
    VALUES("område")=%s;
    CODES("område")=%s;
    VALUES("køn")=%s;
    VALUES("tid")=%s;
    """
        .formatted(quoted(AREAS), quoted(CODES), quoted(SEXES), quoted(YEARS));
  }

  private static String px(List<String> cells) {
    return head() + "DATA=\n" + joined(cells, " ", cell -> cell.equals("0") ? "\"-\"" : cell) + ";";
  }

  private static String keyed(List<String> cells) {
    StringBuilder rows = new StringBuilder();
    for (int row = AREAS.size() * SEXES.size() - 1; row >= 0; row--) {
      List<String> figures = cells.subList(row * YEARS.size(), (row + 1) * YEARS.size());
      if (!figures.stream().allMatch("0"::equals)) {
        rows.append(
            "\"%s\",\"%s\",%s\n"
                .formatted(
                    CODES.get(row / SEXES.size()),
                    SEXES.get(row % SEXES.size()),
                    joined(figures, " ", cell -> cell.equals(MISSING) ? "\"..\"" : cell)));
      }
    }
    return head() + "KEYS(\"område\")=CODES;\nKEYS(\"køn\")=VALUES;\nDATA=\n" + rows + ";";
  }

  private static String first(List<String> cells) {
    StringJoiner values = new StringJoiner(", ", "{", "}");
    StringJoiner marks = new StringJoiner(", ", "{", "}");
    for (int cell = cells.size() - 1; cell >= 0; cell--) {
      boolean missing = cells.get(cell).equals(MISSING);
      (missing ? marks : values)
          .add("\"%s\": %s".formatted(cell, missing ? "\"..\"" : cells.get(cell)));
    }
    return """
    {"et": {"value": %s, "status": %s, "dimension": {%s,
      "id": ["område", "køn", "tid"], "size": [4, 2, 3]}}}
    """
        .formatted(values, marks, dimensions());
  }

  private static String second(List<String> cells) {
    return """
    {"version": "2.0", "class": "dataset", "id": ["område", "køn", "tid"], "size": [4, 2, 3],
     "dimension": {%s}, "value": [%s], "status": [%s]}
    """
        .formatted(
            dimensions(),
            joined(cells, ", ", cell -> cell.equals(MISSING) ? "null" : cell),
            joined(cells, ", ", cell -> cell.equals(MISSING) ? "\"..\"" : "null"));
  }

  private static String dimensions() {
    StringJoiner labels = new StringJoiner(", ");
    for (int area = 0; area < AREAS.size(); area++) {
      labels.add("\"%s\": \"%s\"".formatted(CODES.get(area), AREAS.get(area)));
    }
    return """
    "område": {"category": {"index": [%s], "label": {%s}}},
    "køn": {"category": {"index": {"Kvinder": 1, "Mænd": 0}}},
    "tid": {"category": {"index": [%s]}}\
    """
        .formatted(quoted(CODES), labels, quoted(YEARS));
  }

  private static String quoted(List<String> texts) {
    return joined(texts, ",", text -> "\"" + text + "\"");
  }

  private static String joined(List<String> texts, String between, UnaryOperator<String> written) {
    return String.join(between, texts.stream().map(written).toList());
  }

  private List<String> told(String profile, String content) {
    Received received = Extract.read(folder, "fil", List.of(profile), content.getBytes(UTF_8));
    assertThat(Extract.codes(received)).isSubsetOf("UDT-203", "UDT-132");
    return Extract.told(received).stream().sorted().toList();
  }
}
