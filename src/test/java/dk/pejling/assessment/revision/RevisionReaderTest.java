package dk.pejling.assessment.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Term;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RevisionReaderTest {
  private static final Term TERM = new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31));
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 12);
  private static final String GOOD =
      """
      - år: 2024
        konklusion: nej
        begrundelse: Derfor.
        afgjort-af: Udvalget
        dato: 2024-12-19
        sagsnummer: 2024-17
      """;

  @Test
  void aConclusionIsReadWithWhoWhenAndWhy() {
    RevisionReader.Read read = read(GOOD);

    assertThat(read.findings()).isEmpty();
    assertThat(read.conclusions())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.year()).isEqualTo(2024);
              assertThat(each.revise()).isFalse();
              assertThat(each.reason()).isEqualTo("Derfor.");
              assertThat(each.decidedBy()).isEqualTo("Udvalget");
              assertThat(each.decided()).isEqualTo(LocalDate.of(2024, 12, 19));
              assertThat(each.caseNumber()).isEqualTo("2024-17");
            });
  }

  @Test
  void theYearsOwnConclusionMayComeAfterTheDay() {
    RevisionReader.Read read =
        read(GOOD.replace("år: 2024", "år: 2025").replace("2024-12-19", "2025-12-18"));

    assertThat(read.findings()).isEmpty();
    assertThat(read.conclusions()).hasSize(1);
  }

  @Test
  void twoOfTheSameYearCountForNothing() {
    RevisionReader.Read read = read(GOOD + GOOD.replace("nej", "ja"));

    assertThat(read.conclusions()).isEmpty();
    assertThat(read.findings()).extracting(Finding::code).containsExactly("REV-102", "REV-102");
  }

  @Test
  void noFileOfAnyUseIsNoFault() {
    assertThat(RevisionReader.read("f.yaml", "# ingen endnu\n", TERM, AS_OF))
        .isEqualTo(RevisionReader.Read.NONE);
  }

  /** Each fault leaves its own conclusion out with its line, and the one below it in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REV-101 | år: 2024               | år: 2023               | 2",
        "REV-103 | begrundelse: Derfor.   | begrundelse: a@rn.dk   | 4",
        "REV-104 | dato: 2024-12-19       | dato: 2023-12-19       | 6",
        "REV-105 | år: 2024               | år: 2026               | 2",
        "AFT-124 | konklusion: nej        | konklusion: måske      | 3",
        "AFT-120 | dato: 2024-12-19       | dato: 19-12-2024       | 6",
        "AFT-111 | sagsnummer: 2024-17    |                        | 2",
      })
  void aFaultHoldsItsOwnConclusionBack(String code, String from, String to, int line) {
    String wrong =
        GOOD.replace(from, to == null ? "" : to)
            .replace(code.equals("REV-105") ? "2024-12-19" : "–", "2026-12-18");

    RevisionReader.Read read = read(wrong + GOOD.replace("2024", "2025"));

    assertThat(read.findings())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.code()).isEqualTo(code);
              assertThat(each.location().describe()).contains("linje " + line);
            });
    assertThat(read.conclusions()).extracting(RevisionConclusion::year).containsExactly(2025);
  }

  @Test
  void theSchemaHasTheKeysAndWords() throws IOException {
    JsonNode definitions =
        new JsonMapper()
            .readTree(
                Files.readString(Path.of("docs", "formats", "revisionsvurderinger.schema.json")))
            .get("$defs");
    for (Section section : List.of(RevisionReader.FILE, RevisionReader.ENTRY)) {
      assertThat(definitions.get(section.name()).get("properties").propertyNames())
          .containsExactlyInAnyOrderElementsOf(section.keys());
    }
    List<String> words = new ArrayList<>();
    definitions.get("konklusion").get("enum").forEach(each -> words.add(each.asString()));
    assertThat(words).isEqualTo(RevisionReader.CONCLUSIONS.words());
  }

  private static RevisionReader.Read read(String entries) {
    return RevisionReader.read(
        "revisionsvurderinger.yaml", "revisionsvurderinger:\n" + entries, TERM, AS_OF);
  }
}
