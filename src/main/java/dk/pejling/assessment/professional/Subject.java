package dk.pejling.assessment.professional;

import dk.pejling.agreement.goal.CriterionId;

/** What a professional assessment is about (`emne`). */
public sealed interface Subject {
  /** As people call it, such as {@code pejlemærke 2}. */
  String label();

  record OfPejlemaerke(int number) implements Subject {
    @Override
    public String label() {
      return "pejlemærke " + number;
    }
  }

  record OfCriterion(CriterionId id) implements Subject {
    @Override
    public String label() {
      return "kriterium " + id;
    }
  }
}
