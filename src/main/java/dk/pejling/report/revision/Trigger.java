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
  /** Danish, in a column of its own. */
  String label();

  /** Whether it points to revision by itself, rather than to more work within the agreement. */
  boolean points();

  /** A criterion that isn't reached in time, kept, or on its way. */
  record OffTrack(SuccessCriterion criterion, AreaVerdict judged) implements Trigger {
    @Override
    public String label() {
      return "Bagud eller forkert retning";
    }

    @Override
    public boolean points() {
      return false;
    }
  }

  /** Half or more of a pejlemærke's criteria that can be judged are red. */
  record MostlyRed(int red, int assessable) implements Trigger {
    @Override
    public String label() {
      return "Mindst halvdelen er rød";
    }

    @Override
    public boolean points() {
      return true;
    }
  }

  /** A criterion without verdict. */
  record NoVerdict(SuccessCriterion criterion, Reason reason) implements Trigger {
    @Override
    public String label() {
      return "Data mangler";
    }

    @Override
    public boolean points() {
      return false;
    }
  }

  /** An indicator that is counted another way since the last assessment. */
  record Redefined(Indicator indicator, SeriesBreak seriesBreak) implements Trigger {
    @Override
    public String label() {
      return "Omdefineret indikator";
    }

    @Override
    public boolean points() {
      return true;
    }
  }

  /** A cluster that wants the agreement changed. */
  record Wanted(Cluster cluster, RevisionInput input) implements Trigger {
    @Override
    public String label() {
      return "Ønske fra klynge";
    }

    @Override
    public boolean points() {
      return true;
    }
  }

  /** Something decided elsewhere since the last assessment. */
  record Outside(OutsideChange change) implements Trigger {
    @Override
    public String label() {
      return change.kind().label();
    }

    @Override
    public boolean points() {
      return true;
    }
  }
}
