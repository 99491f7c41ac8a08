package dk.pejling.assessment.verdict;

import dk.pejling.period.Period;
import java.util.List;

/** Why a criterion can't be assessed (`årsag`, method §2). */
public sealed interface Reason {
  /** One short Danish phrase for a table cell, such as {@code databrud 2024}. */
  String label();

  record NoTargetAgreed() implements Reason {
    @Override
    public String label() {
      return "intet måltal fastsat";
    }
  }

  record BaselineMissing(Period period) implements Reason {
    @Override
    public String label() {
      return "baseline " + period.label() + " mangler";
    }
  }

  record LatestMissing() implements Reason {
    @Override
    public String label() {
      return "ingen måling efter baseline";
    }
  }

  /** The source hides it, or it would reveal a person. */
  record Hidden() implements Reason {
    @Override
    public String label() {
      return "skjult";
    }
  }

  record SeriesBroken(Period at) implements Reason {
    @Override
    public String label() {
      return "databrud " + at.label();
    }
  }

  record Stale(Period latest) implements Reason {
    @Override
    public String label() {
      return "seneste måling er fra " + latest.label();
    }
  }

  /**
   * A sum or weighted share can't be made (method §4).
   *
   * @param lacking the parts without a figure that can be used, earliest period first; empty where
   *     they aren't known
   */
  record IncompleteCoverage(List<Lacking> lacking) implements Reason {
    public IncompleteCoverage {
      lacking = List.copyOf(lacking);
    }

    @Override
    public String label() {
      return "ikke alle områder har tal";
    }
  }

  /**
   * A part of a whole that has no figure to add.
   *
   * @param why a short Danish phrase; {@code skjult} whether by its source or for discretion
   */
  record Lacking(String name, Period period, String why) {}

  record NotPublishedForLevel() implements Reason {
    @Override
    public String label() {
      return "opgøres ikke for niveauet";
    }
  }

  record NotReported() implements Reason {
    @Override
    public String label() {
      return "ikke indberettet";
    }
  }

  record HeldBack(String findingCode) implements Reason {
    @Override
    public String label() {
      return "afventer rettelse (" + findingCode + ")";
    }
  }

  /** Baseline and target leave no way to go, or the target lies before the baseline. */
  record NoPath() implements Reason {
    @Override
    public String label() {
      return "måltallet ligger ikke efter baseline";
    }
  }
}
