package dk.pejling.run.verification;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.release.Release;
import dk.pejling.finding.Checked;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.report.InputSketch;
import dk.pejling.report.ReportInput;
import dk.pejling.report.dataset.Dataset;
import dk.pejling.run.evidence.EvidenceFiles;
import dk.pejling.run.output.Publication.Making;
import dk.pejling.run.output.data.DataPackage;
import dk.pejling.run.stage.Composed;
import dk.pejling.run.stage.PejlingStages;
import dk.pejling.run.stage.Templates;
import dk.pejling.run.stage.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A report of one criterion of the example's agreement, made as a run makes it. */
final class CarryingReport {
  static final String VERSION = "1.0";
  private static final String INDICATOR = "akut-65";
  private static final PejlingStages STAGES = new PejlingStages();
  private static final TextFile TEMPLATE =
      new TextFile(
          "kort.md",
          """
          ::: forside
          ::: indhold

          # Resumé {#resume}

          ::: manchet

          # Kriteriet {#kriteriet}

          ::: kriterium 1.1
          """,
          "0".repeat(64));

  private CarryingReport() {}

  static byte[] pdf() throws IOException {
    TextFile text =
        new TextFile(
            "sundhedsaftale.yaml",
            Files.readString(Path.of("input", "sundhedsaftale.yaml")),
            "0".repeat(64));
    Agreement agreement = accepted(STAGES.readAgreement(text));
    ReportPlan plan = agreement.reports().getFirst();
    DisclosedStatus status =
        STAGES.judge(agreement, figures(agreement), List.of(), plan.asOf(), List.of());
    ReportInput input = InputSketch.of(plan, status).input();
    Making making =
        new Making(
            VERSION,
            STAGES.method(),
            plan.type(),
            agreement.id(),
            plan.asOf(),
            List.of(),
            List.of());
    Release release = Release.of(status, making.report(), VERSION);
    Composed composed = accepted(STAGES.compose(input, Templates.of(TEMPLATE)));
    return STAGES.pdf(
        composed,
        EvidenceFiles.of(
            making,
            input,
            composed.report().printed(),
            text,
            TEMPLATE,
            DataPackage.files(Dataset.of(release, agreement))));
  }

  /** Fewer each year, and many enough that nothing is hidden. */
  private static List<Observation> figures(Agreement agreement) {
    List<Observation> figures = new ArrayList<>();
    for (AreaId area : agreement.geography().byId().keySet()) {
      if (area.value().matches("\\d{3}")) {
        for (int year = 2021; year <= 2025; year++) {
          figures.add(
              Observed.counted(INDICATOR, area.value(), year, 600 - 5L * (year - 2021), 10_000));
        }
      }
    }
    return figures;
  }

  private static <T> T accepted(Checked<T> checked) {
    if (checked instanceof Checked.Accepted<T>(T value, var notices)) {
      return value;
    }
    throw new AssertionError(checked.findings());
  }
}
