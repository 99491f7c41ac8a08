package dk.pejling.intake.extract.proposal;

import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.proposal.draft.ProposalText;
import dk.pejling.intake.extract.table.Sample.SampleCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What stands for figures that aren't there. */
final class Tokens {
  private static final Set<String> MISSING = Set.of("..", "…", "...");
  private static final Pattern BELOW = Pattern.compile("<\\s?\\d{1,3}");

  private final Map<String, Integer> tokens = new TreeMap<>();

  Tokens(List<Column> figures) {
    for (Column column : figures) {
      column
          .values()
          .forEach(
              (text, times) -> {
                if (!Figures.isFigure(new SampleCell(text, false))) {
                  tokens.merge(text, times, Integer::sum);
                }
              });
    }
  }

  void tell(ProposalText text) {
    List<String> missing = new ArrayList<>();
    List<String> suppressed = new ArrayList<>();
    tokens.forEach(
        (token, times) -> {
          String where = "\"%s\" står %s".formatted(token, times(times));
          if (MISSING.contains(token)) {
            text.because(
                where + " i stedet for et tal; kilder skriver det, når de ikke har tallet");
            missing.add(token);
          } else if (BELOW.matcher(token).matches()) {
            text.because(where + " i stedet for et tal; kilder skjuler små antal sådan");
            suppressed.add(token);
          } else {
            text.wonder(
                where
                    + " i stedet for et tal. Skriv det under mangler, hvis kilden ikke har tallet,"
                    + " eller under skjult, hvis den skjuler det.");
          }
        });
    if (!missing.isEmpty()) {
      text.key("mangler", ProposalText.list(missing));
    }
    if (!suppressed.isEmpty()) {
      text.key("skjult", ProposalText.list(suppressed));
    }
  }

  private static String times(int times) {
    return times == 1 ? "én gang" : DanishNumber.of(times) + " gange";
  }
}
