package dk.pejling.assessment.verdict.gap;

import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.period.Period;

/** Why there is no gap, or none at one of the ends. */
public sealed interface NoGap {
  /** One short Danish phrase for a table cell or a note. */
  String label();

  /** Counts follow the size of an area. */
  record OfCounts() implements NoGap {
    @Override
    public String label() {
      return "antal følger områdets størrelse";
    }
  }

  /** There is nobody to be compared with. */
  record Alone() implements NoGap {
    @Override
    public String label() {
      return "færre end to at sammenligne";
    }
  }

  record NoFigures() implements NoGap {
    @Override
    public String label() {
      return "ingen tal, der kan vises";
    }
  }

  record NothingSince(Period baseline) implements NoGap {
    @Override
    public String label() {
      return "ingen måling efter " + PeriodWords.of(baseline);
    }
  }

  /** Fewer than two may be shown at both ends, and at least one is hidden. */
  record Hidden() implements NoGap {
    @Override
    public String label() {
      return "skjult";
    }
  }

  /** Nobody has a figure at the baseline. */
  record BaselineMissing(Period period) implements NoGap {
    @Override
    public String label() {
      return "baseline " + PeriodWords.of(period) + " mangler";
    }
  }

  /** Fewer than two have a figure at both ends. */
  record TooFew(Period baseline, Period latest) implements NoGap {
    @Override
    public String label() {
      return "færre end to har tal både i %s og %s"
          .formatted(PeriodWords.of(baseline), PeriodWords.of(latest));
    }
  }
}
