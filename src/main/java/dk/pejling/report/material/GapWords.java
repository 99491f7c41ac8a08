package dk.pejling.report.material;

import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.gap.GapChange;
import dk.pejling.assessment.verdict.gap.GapChange.Way;
import dk.pejling.assessment.verdict.gap.LeftOut;
import dk.pejling.assessment.verdict.gap.Ratio;
import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.period.Period;
import dk.pejling.report.document.Cell;
import dk.pejling.report.text.Cells;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Gaps in words and cells. */
public final class GapWords {
  /** Below a table of gaps: why there is no interval, and how little a change of names says. */
  public static final String CAVEAT =
      "Forskellen har intet konfidensinterval, fordi den højeste og den laveste er udvalgt efter"
          + " deres tal. Hvem der ligger højest og lavest, kan skifte tilfældigt.";

  private GapWords() {}

  /** Highest : lowest, or the sign that there is none. */
  public static Cell ratio(Ratio ratio) {
    return switch (ratio) {
      case Ratio.Of(BigDecimal value) ->
          Cells.number(DanishNumber.of(value, GapChange.RATIO_DECIMALS));
      case Ratio.LowestNotPositive none -> Cells.notRelevant();
    };
  }

  /** After {@code Forskellen er}, or why nothing can be said. */
  public static String change(GapChange change) {
    return switch (change) {
      case GapChange.Broken(Period at) ->
          "databrud " + PeriodWords.of(at) + ", kan ikke sammenlignes";
      case GapChange.Moved(Way absolute, Way relative) -> verb(absolute) + but(absolute, relative);
    };
  }

  public static String verb(Way way) {
    return switch (way) {
      case SMALLER -> "blevet mindre";
      case LARGER -> "vokset";
      case UNCHANGED -> "uændret";
      case UNKNOWN -> "ukendt";
    };
  }

  /** The relative gap, where it goes another way. */
  private static String but(Way absolute, Way relative) {
    return relative == absolute || relative == Way.UNKNOWN
        ? ""
        : ", forholdet er " + verb(relative);
  }

  /** Such as {@code Læsø (skjult) og Morsø (uden tal)}. */
  public static String named(List<LeftOut> left) {
    List<String> named = new ArrayList<>();
    left.forEach(each -> named.add(each.name() + " (" + each.why().label() + ")"));
    return DanishWords.list(named);
  }
}
