package dk.pejling.run.stage;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.danish.AsciiName;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.report.Foelgebrev;
import dk.pejling.report.Omraadeblad;
import dk.pejling.report.Report;
import dk.pejling.report.ReportInput;
import dk.pejling.report.Template;
import dk.pejling.report.WrittenReport;
import dk.pejling.report.document.Document;
import dk.pejling.run.output.Publication;
import dk.pejling.run.stage.Composed.Beside;
import java.util.ArrayList;
import java.util.List;

/** Writes a report, its letter, and a sheet for each area that has a template. */
final class Composing {
  private final ReportInput input;
  private final List<Beside> beside = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private Composing(ReportInput input) {
    this.input = input;
  }

  /** Rejected where the report can't be; what else can't be is left out with findings. */
  static Checked<Composed> of(ReportInput input, Templates templates) {
    Report report = Report.of(input.plan().kind(), template(templates.report()));
    return switch (report.complete(input)) {
      case Checked.Rejected<WrittenReport>(List<Finding> why) -> Checked.rejected(why);
      case Checked.Accepted<WrittenReport>(WrittenReport written, List<Finding> found) -> {
        Composing composing = new Composing(input);
        composing.findings.addAll(found);
        templates.beside().forEach(composing::add);
        yield Checked.accepted(
            new Composed(input.plan().type(), written, composing.beside),
            // a template for areas has the same mistake for each of them
            composing.findings.stream().distinct().toList());
      }
    };
  }

  private void add(TextFile file) {
    switch (file.stem()) {
      case Foelgebrev.TEMPLATE ->
          add(Foelgebrev.TEMPLATE, new Foelgebrev(template(file)).write(input));
      case Templates.CLUSTER -> addSheets(file, AreaLevel.CLUSTER);
      case Templates.MUNICIPALITY -> addSheets(file, AreaLevel.MUNICIPALITY);
      default -> throw new IllegalArgumentException("nothing is made by " + file.name());
    }
  }

  private void addSheets(TextFile file, AreaLevel level) {
    Omraadeblad sheet = new Omraadeblad(template(file));
    for (Area area : input.status().agreement().geography().areas(level)) {
      add(Publication.AREAS + "/" + fileName(area), sheet.write(input, area));
    }
  }

  private void add(String name, Checked<Document> written) {
    findings.addAll(written.findings());
    if (written instanceof Checked.Accepted<Document>(Document document, List<Finding> none)) {
      beside.add(new Beside(name + ".pdf", document));
    }
  }

  /** The id, which no other area has, and what people call it. */
  private static String fileName(Area area) {
    String name = AsciiName.of(area.name());
    return name.equals(area.id().value()) ? name : area.id() + "-" + name;
  }

  private static Template template(TextFile file) {
    return new Template(file.name(), file.text());
  }
}
