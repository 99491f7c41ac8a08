package dk.pejling.store.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.assessment.professional.Subject;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.disclosure.release.Goal;
import dk.pejling.disclosure.release.Ground;
import dk.pejling.disclosure.release.ReleasedFigure;

/** The names of kinds in {@code published.json}. */
final class ReleaseNames {
  private ReleaseNames() {}

  /** An id is its text. */
  abstract static class Word {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Word(String value) {}

    @JsonValue
    abstract String value();
  }

  /** Why there is no figure, as the report says it. */
  interface Labelled {
    @JsonValue
    String label();
  }

  /** The light follows from the verdict and is written for other readers. */
  @JsonIgnoreProperties(value = "light", allowGetters = true)
  interface Lit {
    @JsonProperty
    Light light();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = Group.Everyone.class, name = "everyone"),
    @Type(value = Group.Part.class, name = "part")
  })
  @JsonIgnoreProperties("everyone")
  interface Groups {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = ReleasedFigure.Shown.class, name = "shown"),
    @Type(value = ReleasedFigure.Hidden.class, name = "hidden"),
    @Type(value = ReleasedFigure.Absent.class, name = "absent")
  })
  interface Figures {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = Counts.Of.class, name = "counted"),
    @Type(value = Counts.NotCounted.class, name = "notCounted")
  })
  interface CountKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = Spread.Between.class, name = "between"),
    @Type(value = Spread.NoInterval.class, name = "noInterval")
  })
  interface Spreads {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = Goal.Target.class, name = "target"),
    @Type(value = Goal.Maintain.class, name = "maintain"),
    @Type(value = Goal.Range.class, name = "range"),
    @Type(value = Goal.Gap.class, name = "gap"),
    @Type(value = Goal.Milestone.class, name = "milestone"),
    @Type(value = Goal.Followed.class, name = "followed"),
    @Type(value = Goal.None.class, name = "none")
  })
  interface Goals {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = Subject.OfPejlemaerke.class, name = "pejlemaerke"),
    @Type(value = Subject.OfCriterion.class, name = "criterion")
  })
  interface Subjects {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = Ground.Pace.class, name = "pace"),
    @Type(value = Ground.Distance.class, name = "distance"),
    @Type(value = Ground.Level.class, name = "level"),
    @Type(value = Ground.Range.class, name = "range"),
    @Type(value = Ground.Done.class, name = "done"),
    @Type(value = Ground.Forecast.class, name = "forecast"),
    @Type(value = Ground.Overdue.class, name = "overdue"),
    @Type(value = Ground.Cancelled.class, name = "cancelled"),
    @Type(value = Ground.Broken.class, name = "broken"),
    @Type(value = Ground.NoVerdict.class, name = "noVerdict")
  })
  interface Grounds {}
}
