package dk.pejling.store.received;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.finding.SourceLocation;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.observation.Answer;
import dk.pejling.observation.Answer.Given;
import dk.pejling.observation.Answer.HeldBack;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.Initiative;
import dk.pejling.observation.OwnGoal;
import dk.pejling.observation.Provenance;
import dk.pejling.observation.RevisionInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A cluster's report with every kind of answer: given, left blank and held back. */
final class FilledReport {
  private static final SourceLocation AT = new SheetCell("nord.xlsx", "Fremdrift", "F14", "Opnået");

  private FilledReport() {}

  static ClusterReport of(Provenance provenance) {
    return new ClusterReport(
        "nordjylland-2024-2027",
        new AreaId("nord"),
        "2025",
        List.of(progress()),
        List.of(initiative()),
        List.of(goal()),
        List.of(revision()),
        provenance);
  }

  private static CriterionProgress progress() {
    return new CriterionProgress(
        new CriterionId("1.2"),
        given(CriterionProgress.Status.DELAYED),
        given(new BigDecimal("12.50")),
        given(17L),
        new HeldBack<>("IND-204"),
        given(LocalDate.of(2025, 12, 31)),
        Answer.blank(),
        given("journal 12/345 \"æøå\" <b>"),
        given(CriterionProgress.Confidence.DOUBTFUL),
        given("Første linje\nanden linje"),
        Answer.blank(),
        Answer.blank(),
        Answer.blank(),
        Answer.blank(),
        AT);
  }

  private static Initiative initiative() {
    return new Initiative(
        "7",
        2,
        "Fælles akutteam",
        given("ældre"),
        given(Initiative.Phase.IN_OPERATION),
        given(LocalDate.of(2024, 2, 29)),
        Answer.blank(),
        given(new BigDecimal("1250000.00")),
        new HeldBack<>("IND-110"),
        Answer.blank(),
        Answer.blank(),
        given("læring"),
        AT);
  }

  private static OwnGoal goal() {
    return new OwnGoal(
        "mål",
        given("delmål"),
        Answer.blank(),
        Answer.blank(),
        given("3"),
        given("2"),
        given(2027),
        Answer.blank(),
        given(OwnGoal.SelfAssessment.ON_TRACK),
        AT);
  }

  private static RevisionInput revision() {
    return new RevisionInput(
        given(true), Answer.blank(), Answer.blank(), given(RevisionInput.Urgency.NOW), AT);
  }

  private static <T> Answer<T> given(T value) {
    return new Given<>(value, AT);
  }
}
