package dk.pejling.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.AgreementSketch;
import dk.pejling.agreement.Requirement;
import dk.pejling.observation.ClusterReport;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Document;
import dk.pejling.report.document.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementTest {
  @Test
  void everyRequirementIsAnsweredInARow() {
    Agreement agreement = AgreementSketch.two();

    assertThat(rows(List.of(SmallStatus.nord("x"))))
        .hasSameSizeAs(agreement.requirements())
        .allMatch(row -> row.cells().getLast() instanceof Cell.Fulfilment);
    assertThat(agreement.requirements())
        .extracting(Requirement::text)
        .allMatch(text -> texts(List.of(SmallStatus.nord("x"))).contains(text));
  }

  @Test
  void stateFollowsWhatTheClustersSentIn() {
    assertThat(texts(List.of(SmallStatus.nord("x"))))
        .contains("Klynger har egne mål {Én af to klynger har indberettet egne mål.}")
        .contains("HALF Delvist");
    assertThat(texts(List.of()))
        .contains("Klynger har egne mål {Ingen klynge har indberettet egne mål.}")
        .contains("Behov for revision {Ingen klynge har vurderet behovet for revision.}")
        .contains("EMPTY Udestår");
  }

  @Test
  void criterionWithoutTargetIsNamed() {
    assertThat(texts(List.of())).contains("Måltal er fastsat {Kriterium 2.3 har intet måltal.}");
  }

  private static List<Table.Row> rows(List<ClusterReport> reports) {
    Document document =
        Written.by(
            Templates.of(
                "# A {#resume}",
                "# B {#pejlemaerke-1}",
                "# C {#klynger}",
                "# D {#revision}",
                "# E {#raad}",
                "::: krav"),
            SmallStatus.input(AgreementSketch.two(), SmallStatus.figures(), reports));
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .flatMap(table -> table.groups().stream())
        .flatMap(group -> group.rows().stream())
        .toList();
  }

  private static String texts(List<ClusterReport> reports) {
    StringBuilder text = new StringBuilder();
    for (Table.Row row : rows(reports)) {
      row.cells().forEach(cell -> text.append(DocumentText.cell(cell)).append('\n'));
    }
    return text.toString();
  }
}
