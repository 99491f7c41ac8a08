package dk.pejling.report.revision;

import dk.pejling.agreement.OutsideChange;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.observation.RevisionInput;

/** Something that may call for a revision of the agreement (`udløser`, method §8). */
public sealed interface Trigger {
  /** A criterion that isn't reached in time, kept, or on its way. */
  record OffTrack(SuccessCriterion criterion, AreaVerdict judged) implements Trigger {}

  /** Half or more of a pejlemærke's criteria that can be judged are red. */
  record MostlyRed(int red, int assessable) implements Trigger {}

  /** A criterion without verdict. */
  record NoVerdict(SuccessCriterion criterion, Reason reason) implements Trigger {}

  /** An indicator that is counted another way since the last assessment. */
  record Redefined(Indicator indicator, SeriesBreak seriesBreak) implements Trigger {}

  /** A cluster that wants the agreement changed. */
  record Wanted(Cluster cluster, RevisionInput input) implements Trigger {}

  /** Something decided elsewhere since the last assessment. */
  record Outside(OutsideChange change) implements Trigger {}

  /** Danish, in a column of its own. */
  default String label() {
    return switch (this) {
      case OffTrack criterion -> "Bagud eller forkert retning";
      case MostlyRed pejlemaerke -> "Mindst halvdelen er rød";
      case NoVerdict criterion -> "Data mangler";
      case Redefined indicator -> "Omdefineret indikator";
      case Wanted byCluster -> "Ønske fra klynge";
      case Outside(OutsideChange change) -> change.kind().label();
    };
  }

  /** Whether it points to revision by itself, rather than to more work within the agreement. */
  default boolean points() {
    return switch (this) {
      case OffTrack criterion -> false;
      case NoVerdict criterion -> false;
      case MostlyRed pejlemaerke -> true;
      case Redefined indicator -> true;
      case Wanted byCluster -> true;
      case Outside elsewhere -> true;
    };
  }
}
