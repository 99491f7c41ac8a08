package dk.pejling.intake.sheet.read;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.intake.sheet.answer.Quote;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.FormIdentity;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.intake.sheet.grid.Book;
import dk.pejling.intake.sheet.grid.Grid;
import dk.pejling.intake.sheet.table.FormCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out which form a workbook is, from its hidden sheet alone; never from the file's name. */
public final class FormSearch {
  private final Agreement agreement;

  public FormSearch(Agreement agreement) {
    this.agreement = agreement;
  }

  public Checked<Form> find(String file, Book book) {
    Map<String, String> hidden = hidden(book);
    if (!hidden
        .keySet()
        .containsAll(
            List.of(
                FormIdentity.AGREEMENT_KEY,
                FormIdentity.CLUSTER_KEY,
                FormIdentity.PERIOD_KEY,
                FormIdentity.VERSION_KEY))) {
      return refuse(
          FormCode.NOT_A_FORM,
          file,
          "intet skjult ark, der siger, hvilket skema det er",
          "et statusskema til " + agreement.title());
    }
    FormIdentity identity =
        new FormIdentity(
            hidden.getOrDefault(FormIdentity.AGREEMENT_KEY, ""),
            hidden.getOrDefault(FormIdentity.CLUSTER_KEY, ""),
            hidden.getOrDefault(FormIdentity.PERIOD_KEY, ""),
            hidden.getOrDefault(FormIdentity.VERSION_KEY, ""));
    return form(identity, file);
  }

  private Checked<Form> form(FormIdentity identity, String file) {
    if (!identity.agreement().equals(agreement.id())) {
      return refuse(FormCode.OTHER_AGREEMENT, file, identity.agreement(), agreement.id());
    }
    if (!identity.version().equals(FormIdentity.VERSION)) {
      return refuse(
          FormCode.OTHER_VERSION,
          file,
          "skemaversion " + identity.version(),
          "skemaversion " + FormIdentity.VERSION);
    }
    List<Cluster> clusters = agreement.geography().clusters();
    List<Cluster> named =
        clusters.stream().filter(each -> each.id().value().equals(identity.cluster())).toList();
    if (named.isEmpty()) {
      return refuse(
          FormCode.UNKNOWN_CLUSTER,
          file,
          identity.cluster(),
          "en af " + String.join(", ", clusters.stream().map(each -> each.id().value()).toList()));
    }
    List<ReportingPeriod> periods = agreement.reportingPeriods();
    return periods.stream()
        .filter(each -> each.id().equals(identity.period()))
        .findFirst()
        .map(period -> Checked.accepted(new Form(agreement, named.getFirst(), period)))
        .orElseGet(
            () ->
                refuse(
                    FormCode.UNKNOWN_PERIOD,
                    file,
                    "perioden " + identity.period(),
                    "en af "
                        + String.join(", ", periods.stream().map(ReportingPeriod::id).toList())));
  }

  private static Map<String, String> hidden(Book book) {
    Map<String, String> values = new HashMap<>();
    for (Grid grid : book.grids()) {
      if (grid.name().equals(FormSheet.HIDDEN)) {
        for (Grid.Line line : grid.lines().values()) {
          values.putIfAbsent(line.cell(0).text(), Quote.plain(line.cell(1).content()));
        }
      }
    }
    return values;
  }

  private static Checked<Form> refuse(FormCode code, String file, String found, String expected) {
    return Checked.rejected(Finding.of(code, new WholeFile(file), "", found, expected));
  }
}
