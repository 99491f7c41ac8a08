package dk.pejling.assessment.verdict.sentence;

import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.danish.DanishNumber;
import java.math.BigDecimal;

/**
 * Where a figure has gone: {@code Andelen er faldet fra 21,6 pct. (2023) til 21,0 pct. (2025).} Two
 * figures that look alike get more decimals until they do not.
 */
final class Movement {
  private static final int MORE_DECIMALS = 2;

  private Movement() {}

  static String sentence(Scale scale, Point from, Point to) {
    return clause(scale, from, to) + ".";
  }

  private static String clause(Scale scale, Point from, Point to) {
    String then = PeriodWords.of(from.period());
    String now = PeriodWords.of(to.period());
    int way = to.value().compareTo(from.value());
    int decimals = distinguishing(from.value(), to.value(), scale.decimals());
    String before = DanishNumber.of(from.value(), decimals);
    String after = DanishNumber.of(to.value(), decimals);
    if (before.equals(after)) {
      return "%s er %suændret: %s %s både i %s og i %s"
          .formatted(scale.subject(), way == 0 ? "" : "stort set ", after, scale.unit(), then, now);
    }
    String unitBefore = scale.unit().startsWith("pr. ") ? "" : " " + scale.unit();
    return "%s er %s fra %s%s (%s) til %s %s (%s)"
        .formatted(
            scale.subject(),
            way < 0 ? "faldet" : "steget",
            before,
            unitBefore,
            then,
            after,
            scale.unit(),
            now);
  }

  private static int distinguishing(BigDecimal one, BigDecimal other, int decimals) {
    for (int shown = decimals; shown <= decimals + MORE_DECIMALS; shown++) {
      if (!DanishNumber.of(one, shown).equals(DanishNumber.of(other, shown))) {
        return shown;
      }
    }
    return decimals;
  }
}
