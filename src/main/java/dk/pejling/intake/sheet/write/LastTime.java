package dk.pejling.intake.sheet.write;

import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.InitiativeColumn;
import dk.pejling.intake.sheet.form.OwnGoalColumn;
import dk.pejling.intake.sheet.form.ProgressColumn;
import dk.pejling.intake.sheet.form.RevisionColumn;
import dk.pejling.observation.Answer;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.CriterionProgress.Confidence;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.observation.Initiative;
import dk.pejling.observation.Initiative.Phase;
import dk.pejling.observation.OwnGoal;
import dk.pejling.observation.OwnGoal.SelfAssessment;
import dk.pejling.observation.RevisionInput;
import dk.pejling.observation.RevisionInput.Urgency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the same cluster answered for an earlier period (`sidste gang`), in words for the notes of
 * cells. An answer that was held back isn't carried over.
 *
 * @param reports the earlier report; none where nothing is carried over
 */
record LastTime(List<ClusterReport> reports) {
  private static final int LONGEST = 300;

  static LastTime none() {
    return new LastTime(List.of());
  }

  static LastTime of(ClusterReport report) {
    return new LastTime(List.of(report));
  }

  /** Such as {@code Sidste gang (2025): 12,4}. */
  private String note(String answer) {
    String line = answer.length() <= LONGEST ? answer : answer.substring(0, LONGEST - 1) + "…";
    return "Sidste gang (%s): %s".formatted(period(), line);
  }

  /** On what has been filled in from last time. */
  String carried(String remove) {
    return "Overført fra sidste gang (%s). Ret det, der er ændret; %s.".formatted(period(), remove);
  }

  private String period() {
    return reports.getFirst().period();
  }

  Map<Column, String> notes(CriterionId criterion) {
    Map<Column, String> notes = new LinkedHashMap<>();
    for (ClusterReport report : reports) {
      for (CriterionProgress each : report.progress()) {
        if (each.criterion().equals(criterion)) {
          add(notes, ProgressColumn.ACHIEVED, each.achieved(), LastTime::figure);
          add(notes, ProgressColumn.STATUS, each.status(), Status::label);
          add(notes, ProgressColumn.NUMERATOR, each.numerator(), DanishNumber::of);
          add(notes, ProgressColumn.DENOMINATOR, each.denominator(), DanishNumber::of);
          add(notes, ProgressColumn.MEASURED, each.measured(), DanishDate::of);
          add(notes, ProgressColumn.EXPECTED, each.expected(), DanishDate::of);
          add(notes, ProgressColumn.EVIDENCE, each.evidence(), Function.identity());
          add(notes, ProgressColumn.CONFIDENCE, each.confidence(), Confidence::label);
          add(notes, ProgressColumn.DESCRIPTION, each.description(), Function.identity());
          add(notes, ProgressColumn.BARRIERS, each.barriers(), Function.identity());
          add(notes, ProgressColumn.NEXT_STEPS, each.nextSteps(), Function.identity());
          add(notes, ProgressColumn.OWNER, each.owner(), Function.identity());
          add(notes, ProgressColumn.DEVIATION, each.deviationReason(), Function.identity());
        }
      }
    }
    return notes;
  }

  /** Of what changes from period to period. */
  Map<Column, String> notes(Initiative initiative) {
    Map<Column, String> notes = new LinkedHashMap<>();
    add(notes, InitiativeColumn.PHASE, initiative.phase(), Phase::label);
    add(notes, InitiativeColumn.SPENT, initiative.spent(), LastTime::figure);
    add(notes, InitiativeColumn.STATUS, initiative.status(), Function.identity());
    add(notes, InitiativeColumn.RESULTS, initiative.results(), Function.identity());
    add(notes, InitiativeColumn.LEARNING, initiative.learning(), Function.identity());
    return notes;
  }

  Map<Column, String> notes(OwnGoal goal) {
    Map<Column, String> notes = new LinkedHashMap<>();
    add(notes, OwnGoalColumn.ACHIEVED, goal.achieved(), Function.identity());
    add(notes, OwnGoalColumn.STATUS, goal.status(), SelfAssessment::label);
    return notes;
  }

  Map<Column, String> notes(RevisionInput input) {
    Map<Column, String> notes = new LinkedHashMap<>();
    add(notes, RevisionColumn.SHOULD_CHANGE, input.shouldChange(), yes -> yes ? "Ja" : "Nej");
    add(notes, RevisionColumn.WHERE, input.where(), Function.identity());
    add(notes, RevisionColumn.WHY, input.why(), Function.identity());
    add(notes, RevisionColumn.URGENCY, input.urgency(), Urgency::label);
    return notes;
  }

  /** Initiatives that hadn't ended when the new period began. */
  List<Initiative> continuing(LocalDate from) {
    return reports.stream()
        .flatMap(report -> report.initiatives().stream())
        .filter(each -> !each.status().orElse("").equalsIgnoreCase("Afsluttet"))
        .filter(each -> !each.end().orElse(LocalDate.MAX).isBefore(from))
        .toList();
  }

  /** Goals that were neither reached nor given up. */
  List<OwnGoal> openGoals() {
    return reports.stream()
        .flatMap(report -> report.ownGoals().stream())
        .filter(
            goal ->
                switch (goal.status().orElse(SelfAssessment.ON_TRACK)) {
                  case ACHIEVED, CANCELLED -> false;
                  case ON_TRACK, BEHIND -> true;
                })
        .toList();
  }

  List<RevisionInput> revision() {
    return reports.stream().flatMap(report -> report.revision().stream()).toList();
  }

  private <T> void add(
      Map<Column, String> notes, Column column, Answer<T> answer, Function<T, String> words) {
    if (answer instanceof Answer.Given<T>(T value, var at)) {
      notes.put(column, note(words.apply(value)));
    }
  }

  private static String figure(BigDecimal value) {
    return DanishNumber.exact(value);
  }
}
