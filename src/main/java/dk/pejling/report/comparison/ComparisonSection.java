package dk.pejling.report.comparison;

import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.release.Release;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;

/** Then and now, criterion by criterion; a sentence where no midtvejsstatus is noted. */
public final class ComparisonSection {
  private final Material material;

  public ComparisonSection(Material material) {
    this.material = material;
  }

  public List<Block> blocks() {
    return switch (MidtermReport.in(material)) {
      case MidtermReport.NotNoted() ->
          List.of(
              Prose.body(
                  "Midtvejsstatus er ikke noteret som offentliggjort. Derfor kan det ikke vises her,"
                      + " hvordan kriterierne stod dengang. Hvad der er sket siden baseline, står"
                      + " under hvert succeskriterium."));
      case MidtermReport.Noted(Release release) -> List.of(table(release));
    };
  }

  private Table table(Release then) {
    ComparisonRow rows = new ComparisonRow(material, then);
    List<Table.Group> groups = new ArrayList<>();
    for (Pejlemaerke pejlemaerke : material.agreement().pejlemaerker()) {
      List<Table.Row> of =
          material.agreement().criteriaOf(pejlemaerke).stream().map(rows::of).toList();
      if (!of.isEmpty()) {
        groups.add(new Table.Group(of));
      }
    }
    return new Table(
        Captions.table(
            "sammenligning-tabel",
            message(then),
            "Regionen samlet. Midtvejsstatus er opgjort "
                + DanishDate.of(then.asOf())
                + ", som den blev offentliggjort; denne rapport "
                + DanishDate.of(material.status().asOf())
                + "."),
        Table.Density.DENSE,
        List.of(
            Cells.left("Succeskriterium", 4.4),
            Cells.left("Midtvejs", 3),
            Cells.left("Nu", 3),
            Cells.right("Tal midtvejs", 2),
            Cells.right("Tal nu", 2)),
        groups,
        gone(then));
  }

  /** Lights are what two reports can be told apart by; within a light the words say more. */
  private String message(Release then) {
    ComparisonRow rows = new ComparisonRow(material, then);
    int better = 0;
    int worse = 0;
    int same = 0;
    int apart = 0;
    for (SuccessCriterion criterion : material.agreement().criteria()) {
      List<Verdict> before = rows.then(criterion);
      List<Verdict> now = rows.now(criterion);
      if (!assessable(before) || !assessable(now)) {
        apart++;
        continue;
      }
      int step = now.getFirst().light().compareTo(before.getFirst().light());
      better += step < 0 ? 1 : 0;
      worse += step > 0 ? 1 : 0;
      same += step == 0 ? 1 : 0;
    }
    List<String> parts = new ArrayList<>();
    parts.add(DanishWords.number(better) + " har fået et bedre lys");
    parts.add(DanishWords.number(worse) + " et dårligere");
    parts.add(DanishWords.number(same) + " det samme");
    return "Siden midtvejsstatus: "
        + DanishWords.list(parts)
        + (apart == 0 ? "" : "; " + DanishWords.number(apart) + " kan ikke sammenlignes");
  }

  private static boolean assessable(List<Verdict> verdict) {
    return !verdict.isEmpty() && verdict.getFirst().assessable();
  }

  private List<String> gone(Release then) {
    List<String> gone =
        then.criteria().stream()
            .filter(each -> material.criterion(each.id()).isEmpty())
            .map(each -> each.id() + " " + each.name())
            .toList();
    return gone.isEmpty()
        ? List.of()
        : List.of("Med i midtvejsstatus, men ikke mere i aftalen: " + DanishWords.list(gone) + ".");
  }
}
