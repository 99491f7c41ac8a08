package dk.pejling.intake.sheet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.finding.SourceLocation;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.observation.Answer;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.Initiative;
import dk.pejling.observation.OwnGoal;
import dk.pejling.observation.Provenance;
import dk.pejling.observation.RevisionInput;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column that is added to a sheet can't be forgotten in the comparison. */
class EveryAnswerIsComparedTest {
  @ParameterizedTest
  @ValueSource(
      classes = {CriterionProgress.class, Initiative.class, OwnGoal.class, RevisionInput.class})
  void anotherAnswerIsOneChangeUnderItsOwnHeading(Class<? extends Record> type) {
    RecordComponent[] components = type.getRecordComponents();
    Set<String> headings = new HashSet<>();
    int answers = 0;
    for (int i = 0; i < components.length; i++) {
      if (components[i].getType() == Answer.class) {
        answers++;
        List<Change> changes =
            SheetDifference.between(report(row(type, -1)), report(row(type, i))).changes();
        assertThat(changes).as(components[i].getName()).hasSize(1);
        headings.add(((Change.Answer) changes.getFirst()).column());
      }
    }
    assertThat(headings).hasSize(answers);
  }

  private static Record row(Class<? extends Record> type, int given) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(components[i].getType(), i == given);
    }
    try {
      return type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object value(Class<?> type, boolean given) {
    if (type == Answer.class) {
      return given ? new Answer.Given<>("svar", new WholeFile("x.xlsx")) : Answer.blank();
    }
    if (type == SourceLocation.class) {
      return new SheetCell("x.xlsx", "Ark", "A7", "");
    }
    if (type == CriterionId.class) {
      return new CriterionId("1.1");
    }
    return type == int.class ? (Object) 1 : "1";
  }

  private static ClusterReport report(Record row) {
    return new ClusterReport(
        "aftale",
        new AreaId("nord"),
        "2025",
        row instanceof CriterionProgress progress ? List.of(progress) : List.of(),
        row instanceof Initiative initiative ? List.of(initiative) : List.of(),
        row instanceof OwnGoal goal ? List.of(goal) : List.of(),
        row instanceof RevisionInput input ? List.of(input) : List.of(),
        new Provenance(new WholeFile("x.xlsx"), "ab".repeat(32), Instant.EPOCH));
  }
}
