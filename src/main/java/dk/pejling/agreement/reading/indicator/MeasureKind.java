package dk.pejling.agreement.reading.indicator;

import dk.pejling.agreement.yaml.Choice;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The words for kinds of figures, and how each may be put together: sums need counts, weights need
 * shares, and a mean of means is never made (method §4).
 */
enum MeasureKind {
  PROPORTION("andel", EnumSet.allOf(RollUpKind.class)),
  RATE("rate", EnumSet.complementOf(EnumSet.of(RollUpKind.WEIGHTED))),
  POPULATION_RATE("befolkningsrate", EnumSet.complementOf(EnumSet.of(RollUpKind.WEIGHTED))),
  SURVEY_SHARE("undersøgelsesandel", EnumSet.complementOf(EnumSet.of(RollUpKind.SUM))),
  AVERAGE("gennemsnit", EnumSet.of(RollUpKind.PUBLISHED, RollUpKind.NONE)),
  COUNT("antal", EnumSet.complementOf(EnumSet.of(RollUpKind.WEIGHTED)));

  static final Choice<MeasureKind> CHOICE =
      Choice.of("måltype", List.of(values()), MeasureKind::word);

  private final String word;
  private final Set<RollUpKind> rollUps;

  MeasureKind(String word, Set<RollUpKind> rollUps) {
    this.word = word;
    this.rollUps = Set.copyOf(rollUps);
  }

  String word() {
    return word;
  }

  boolean allows(RollUpKind rollUp) {
    return rollUps.contains(rollUp);
  }

  /** A part of a whole, so from none of it to all of it. */
  boolean isShare() {
    return this == PROPORTION || this == SURVEY_SHARE;
  }

  /** Made from counts of people or events that may be so few that they point one out. */
  boolean countsEvents() {
    return this == PROPORTION || this == RATE || this == POPULATION_RATE;
  }
}
