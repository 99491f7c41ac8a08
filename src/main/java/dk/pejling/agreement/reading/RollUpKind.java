package dk.pejling.agreement.reading;

import dk.pejling.agreement.Indicator.RollUp;

/** The words for how areas make up the next level. */
enum RollUpKind {
  SUM("sum", new RollUp.Sum()),
  WEIGHTED("vægtet", new RollUp.Weighted()),
  PUBLISHED("offentliggjort", new RollUp.Published()),
  NONE("ingen", new RollUp.None());

  private final String word;
  private final RollUp rollUp;

  RollUpKind(String word, RollUp rollUp) {
    this.word = word;
    this.rollUp = rollUp;
  }

  String word() {
    return word;
  }

  RollUp rollUp() {
    return rollUp;
  }
}
