package dk.pejling.report.criterion.timeline;

import dk.pejling.agreement.ReportPlan;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.document.Table;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import java.util.Comparator;
import java.util.List;

/** The dates the law sets for reports (`lovpligtige frister`), which timelines draw. */
record LegalDates(List<ReportPlan> plans) {
  LegalDates {
    plans = plans.stream().sorted(Comparator.comparing(ReportPlan::due)).toList();
  }

  Table table() {
    return new Table(
        Captions.table(
            "lovpligtige-frister",
            "Aftalen skal følges op med " + Counting.ofCommon(plans.size(), "rapport", "rapporter"),
            "Lovpligtige frister."),
        Table.Density.DENSE,
        List.of(Cells.left("Rapport", 3), Cells.left("Frist", 2.4), Cells.left("Sendes til", 4)),
        List.of(new Table.Group(plans.stream().map(LegalDates::row).toList())),
        List.of());
  }

  private static Table.Row row(ReportPlan plan) {
    String name = DanishWords.sentence(plan.type());
    return Cells.row(
        Cells.text(plan.yearly() ? name + "\u00A0" + plan.year() : name),
        Cells.text(DanishDate.of(plan.due())),
        Cells.text(plan.recipient()));
  }
}
