package dk.pejling.report;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.AgreementSketch;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.DisclosureControl;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.Answer;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.Initiative;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.OwnGoal;
import dk.pejling.observation.Provenance;
import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.observation.ReceivedFile.SheetCompleteness;
import dk.pejling.observation.RevisionInput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small status for tests: two clusters, five municipalities, one sheet; Vest sent none. */
public final class SmallStatus {
  public static final LocalDate AS_OF = LocalDate.of(2025, 12, 12);
  private static final SourceLocation AT =
      new SourceLocation.SheetCell("klynge-nord.xlsx", "Fremdrift", "B4", "");
  private static final String SHA = "3f9a41c2" + "0".repeat(56);

  private SmallStatus() {}

  public static ReportInput input() {
    return input(AgreementSketch.two(), figures(), List.of(nord("Fælles akutteam")));
  }

  public static ReportInput input(
      Agreement agreement, List<Observation> observations, List<ClusterReport> reports) {
    return InputSketch.of(agreement.reports().getFirst(), status(agreement, observations, reports))
        .files(
            reports.isEmpty() ? List.of(extract(agreement)) : List.of(extract(agreement), sheet()))
        .findings(List.of(finding()))
        .input();
  }

  public static DisclosedStatus status(
      Agreement agreement, List<Observation> observations, List<ClusterReport> reports) {
    return new DisclosureControl()
        .disclose(new Assessor(MethodVersion.V1).assess(agreement, observations, reports, AS_OF));
  }

  /** Læsø has 3 of 20 in 2025, which must not be seen. */
  public static List<Observation> figures() {
    List<Observation> figures = new ArrayList<>();
    for (int year = 2022; year <= 2025; year++) {
      int less = 2025 - year;
      figures.add(Observed.counted("genind", "860", year, 71 + 4 * less, 318));
      figures.add(Observed.counted("genind", "810", year, 40 + less, 192));
      figures.add(Observed.counted("genind", "825", year, 3, 20));
      figures.add(Observed.counted("genind", "787", year, 40 + 2 * less, 202));
      figures.add(Observed.counted("genind", "773", year, 24, 98));
      figures.add(Observed.counted("planer", "860", year, 280, 300));
      figures.add(Observed.counted("planer", "810", year, 150, 160));
      figures.add(Observed.counted("planer", "825", year, 12, 20));
      figures.add(Observed.counted("planer", "787", year, 170, 200));
      figures.add(Observed.counted("planer", "773", year, 88, 98));
    }
    return figures;
  }

  /** Nord's sheet, with a text of the test's choice wherever a cluster writes freely. */
  public static ClusterReport nord(String text) {
    return new ClusterReport(
        "test",
        new AreaId("klynge-nord"),
        "2025",
        List.of(
            progress("1.1", CriterionProgress.Status.IN_PROGRESS, text),
            progress("2.1", CriterionProgress.Status.DONE, text)),
        List.of(initiative(text)),
        List.of(
            new OwnGoal(
                text,
                given(text),
                given(text),
                given(text),
                given("60 pct."),
                given("80 pct."),
                given(2026),
                given("62 pct."),
                given(OwnGoal.SelfAssessment.BEHIND),
                AT)),
        List.of(
            new RevisionInput(
                given(true), given(text), given(text), given(RevisionInput.Urgency.THIS_YEAR), AT)),
        new Provenance(AT, SHA, Instant.EPOCH));
  }

  private static CriterionProgress progress(
      String criterion, CriterionProgress.Status status, String text) {
    return new CriterionProgress(
        new CriterionId(criterion),
        given(status),
        Answer.blank(),
        Answer.blank(),
        Answer.blank(),
        given(LocalDate.of(2025, 11, 3)),
        given(LocalDate.of(2026, 3, 1)),
        given(text),
        given(CriterionProgress.Confidence.LIKELY),
        given(text),
        given(text),
        given(text),
        given(text),
        Answer.blank(),
        AT);
  }

  private static Initiative initiative(String text) {
    return new Initiative(
        "I1",
        1,
        text,
        given(text),
        given(Initiative.Phase.TRIAL),
        Answer.blank(),
        Answer.blank(),
        Answer.blank(),
        Answer.blank(),
        new Answer.HeldBack<>("IND-207"),
        Answer.blank(),
        given(text),
        AT);
  }

  private static <T> Answer<T> given(T value) {
    return new Answer.Given<>(value, AT);
  }

  private static SourceFile extract(Agreement agreement) {
    return new SourceFile.Extract(
        "esundhed.csv",
        "b70e95d8" + "0".repeat(56),
        new Dating.On(LocalDate.of(2025, 12, 12)),
        1204,
        agreement.indicators().stream().map(Indicator::id).toList());
  }

  private static SourceFile sheet() {
    return new SourceFile.ProgressSheet(
        "klynge-nord.xlsx",
        SHA,
        new Dating.On(LocalDate.of(2025, 11, 28)),
        12,
        new AreaId("klynge-nord"),
        List.of(
            new SheetCompleteness("Fremdrift", 2, 4), new SheetCompleteness("Indsatser", 1, 1)));
  }

  private static Finding finding() {
    return new Finding(
        "IND-207",
        Severity.ERROR,
        "Status kan ikke læses",
        new SourceLocation.SheetCell("klynge-nord.xlsx", "Indsatser", "H5", "Status"),
        "indsats I1",
        "?",
        "en status",
        "Skriv status.",
        "Feltet er holdt tilbage.");
  }
}
