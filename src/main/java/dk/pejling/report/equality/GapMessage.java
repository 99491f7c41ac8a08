package dk.pejling.report.equality;

import dk.pejling.assessment.verdict.gap.GapChange.Way;
import dk.pejling.danish.DanishWords;
import java.util.List;

/** What the gaps of a table show together, in a sentence. */
final class GapMessage {
  private GapMessage() {}

  /**
   * @param between such as {@code kommunerne} or {@code kvinder og mænd}
   */
  static String of(String between, List<Measured> rows) {
    int all = (int) rows.stream().filter(Measured::comparable).count();
    int smaller = count(rows, Way.SMALLER);
    int larger = count(rows, Way.LARGER);
    String gap = "Forskellen mellem " + between;
    if (all == 0) {
      return gap + " kan endnu ikke følges over tid";
    }
    if (smaller == 0 && larger == 0) {
      return gap + " er uændret på " + every(all);
    }
    if (smaller == all || larger == all) {
      return gap + (smaller == all ? " er blevet mindre på " : " er vokset på ") + every(all);
    }
    return smaller == 0
        ? "%s er vokset på %s af %s og ikke blevet mindre på nogen"
            .formatted(gap, number(larger), indicators(all))
        : "%s er blevet mindre på %s af %s%s"
            .formatted(
                gap,
                number(smaller),
                indicators(all),
                larger == 0 ? "" : " og vokset på " + number(larger));
  }

  private static String every(int all) {
    return switch (all) {
      case 1 -> "den ene indikator, der kan følges";
      case 2 -> "begge indikatorer";
      default -> "alle " + indicators(all);
    };
  }

  private static String indicators(int count) {
    return number(count) + (count == 1 ? " indikator" : " indikatorer");
  }

  /** Of indicators, which take the common gender. */
  private static String number(int count) {
    return count == 1 ? "én" : DanishWords.number(count);
  }

  private static int count(List<Measured> rows, Way way) {
    return (int) rows.stream().filter(each -> each.went(way)).count();
  }
}
