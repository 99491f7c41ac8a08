package dk.pejling.intake.extract.proposal.cube;

import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.cube.ShownText;
import dk.pejling.intake.extract.proposal.draft.ProposalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands for figures that aren't there, and the marks on those that are. What a symbol means
 * is the source's own choice: only its own words decide, never habit.
 */
record CubeSymbols(CubeOutline outline) {
  private static final List<String> HIDDEN =
      List.of(
          "diskret",
          "skjul",
          "fortrolig",
          "hemmelig",
          "sekret",
          "confidential",
          "suppress",
          "protected",
          "secre",
          "disclosure",
          "discretion",
          "hidden",
          "classified");
  private static final List<String> ABSENT =
      List.of(
          "mangler",
          "foreligger ikke",
          "findes ikke",
          "ikke tilgængelig",
          "ikke oplyst",
          "not available",
          "missing",
          "no data",
          "saknas",
          "ingen data",
          "ikke relevant",
          "not applicable",
          "n.a.",
          "unknown",
          "ukendt",
          "okänd");

  void tell(ProposalText text) {
    List<String> missing = new ArrayList<>();
    List<String> suppressed = new ArrayList<>();
    outline
        .symbols()
        .forEach(
            (symbol, count) -> {
              String where = "\"%s\" står %s i stedet for et tal".formatted(symbol, times(count));
              String said = outline.head().symbols().getOrDefault(symbol, "");
              boolean hidden = says(said, HIDDEN);
              boolean absent = says(said, ABSENT);
              if (symbol.isEmpty()) {
                text.because(
                    "%s har hverken tal eller tegn; de læses som manglende"
                        .formatted(CubeProposal.count(count, "plads", "pladser")));
              } else if (symbol.equals("-") && outline.head().dashIsZero()) {
                text.because(where + " og læses som 0, som formatet siger");
              } else if (hidden != absent) {
                text.because(where + "; filen siger selv: \"" + ShownText.of(said) + "\"");
                (hidden ? suppressed : missing).add(symbol);
              } else {
                text.wonder(
                    where
                        + (said.isBlank()
                            ? ", og filen siger ikke hvorfor"
                            : "; filen siger: \"" + ShownText.of(said) + "\"")
                        + ". Skriv det under mangler, hvis kilden ikke har tallet, eller under"
                        + " skjult, hvis den skjuler det.");
              }
            });
    if (!missing.isEmpty()) {
      text.key("mangler", ProposalText.list(missing));
    }
    if (!suppressed.isEmpty()) {
      text.key("skjult", ProposalText.list(suppressed));
    }
    marks(text);
  }

  private void marks(ProposalText text) {
    outline
        .marks()
        .forEach(
            (mark, count) ->
                text.wonder(
                    "hvad mærket \"%s\" på %s betyder. Skriv foreløbig: {noter: [%s]}, hvis tallene er foreløbige."
                        .formatted(
                            mark,
                            CubeProposal.count(count, "tal", "tal"),
                            ProposalText.quoted(mark))));
  }

  private static boolean says(String explanation, List<String> words) {
    String lower = explanation.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }

  private static String times(long times) {
    return times == 1 ? "én gang" : DanishNumber.of(times) + " gange";
  }
}
