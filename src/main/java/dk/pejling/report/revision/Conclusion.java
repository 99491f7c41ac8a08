package dk.pejling.report.revision;

import dk.pejling.assessment.revision.RevisionConclusion;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.accountability.ConclusionYears;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;

/** This year's conclusion, or that it is missing and what the triggers point to; and the others. */
public final class Conclusion {
  private final Material material;

  public Conclusion(Material material) {
    this.material = material;
  }

  /** The year's conclusion in a panel, then what the triggers point to. */
  public List<Block> blocks() {
    int year = material.input().plan().year();
    List<RevisionConclusion> of = ConclusionYears.of(material, year);
    Suggested suggested = Suggested.of(new Triggers(material));
    List<Block> blocks = new ArrayList<>();
    if (of.isEmpty()) {
      blocks.add(
          new Block.Callout(
              "Konklusionen for " + year + " mangler",
              Run.plain(
                  material.agreement().committee().name()
                      + " har ikke konkluderet endnu, eller konklusionen er ikke noteret. "
                      + suggested.sentence()
                      + reasons(suggested)
                      + ".")));
      return blocks;
    }
    RevisionConclusion conclusion = of.getFirst();
    blocks.add(
        new Block.Callout(
            conclusion.revise()
                ? "Konklusion " + year + ": ja, aftalen bør revideres"
                : "Konklusion " + year + ": nej, aftalen bør ikke revideres",
            Run.plain(
                Amounts.stopped(conclusion.reason())
                    + " Afgjort af "
                    + conclusion.decidedBy()
                    + " den "
                    + DanishDate.of(conclusion.decided())
                    + ", sag "
                    + conclusion.caseNumber()
                    + ".")));
    blocks.add(
        Prose.body(suggested.sentence() + reasons(suggested) + "." + apart(conclusion, suggested)));
    return blocks;
  }

  private static String reasons(Suggested suggested) {
    return suggested instanceof Suggested.Revision(List<String> reasons)
        ? " (" + DanishWords.list(reasons.stream().map(Counting::lowered).toList()) + ")"
        : "";
  }

  /** The two may differ, visibly. */
  private static String apart(RevisionConclusion conclusion, Suggested suggested) {
    return conclusion.revise() == suggested instanceof Suggested.Revision
        ? ""
        : " Udvalgets konklusion er en anden; begrundelsen står ovenfor.";
  }

  /** Every year's conclusion, and the years that ought to have one and don't. */
  public Block history() {
    List<Table.Row> rows = new ArrayList<>();
    List<Integer> years = new ArrayList<>(ConclusionYears.due(material));
    material.input().conclusions().stream()
        .map(RevisionConclusion::year)
        .filter(year -> !years.contains(year))
        .forEach(years::add);
    years.sort(Integer::compareTo);
    years.forEach(year -> rows.add(row(year)));
    return rows.isEmpty()
        ? Prose.body("Der er endnu ingen årlige konklusioner.")
        : new Table(
            Captions.table(
                "konklusioner", "Konklusionerne år for år", "Udvalgets årlige vurderinger."),
            Table.Density.NORMAL,
            List.of(
                Cells.left("År", 1),
                Cells.left("Bør aftalen revideres?", 2),
                Cells.left("Begrundelse", 5.6),
                Cells.left("Afgjort", 2.6),
                Cells.left("Sag", 2)),
            List.of(new Table.Group(rows)),
            List.of());
  }

  private Table.Row row(int year) {
    return ConclusionYears.of(material, year).stream()
        .findFirst()
        .map(
            each ->
                Cells.row(
                    Cells.text(String.valueOf(year)),
                    Cells.text(each.revise() ? "Ja" : "Nej"),
                    Cells.text(each.reason()),
                    Cells.text(DanishDate.of(each.decided()), each.decidedBy()),
                    Cells.text(each.caseNumber())))
        .orElseGet(
            () ->
                Cells.row(
                    Cells.text(String.valueOf(year)),
                    Cells.missing(),
                    Cells.missing(),
                    Cells.missing(),
                    Cells.missing()));
  }
}
