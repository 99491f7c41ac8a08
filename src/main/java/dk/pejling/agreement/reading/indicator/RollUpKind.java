package dk.pejling.agreement.reading.indicator;

import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.agreement.yaml.Choice;
import java.util.List;

/** The words for how areas make up the next level. */
enum RollUpKind {
  SUM("sum", new RollUp.Sum()),
  WEIGHTED("vægtet", new RollUp.Weighted()),
  PUBLISHED("offentliggjort", new RollUp.Published()),
  NONE("ingen", new RollUp.None());

  static final Choice<RollUpKind> CHOICE =
      Choice.of("sammenlægning", List.of(values()), RollUpKind::word);

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
