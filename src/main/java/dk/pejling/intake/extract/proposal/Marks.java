package dk.pejling.intake.extract.proposal;

import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.proposal.draft.ProposalText;
import dk.pejling.intake.extract.table.Sample.SampleCell;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the figures of a file show of its decimal and thousands marks. A figure with one mark before
 * exactly three digits shows neither:
 *
 * <pre>
 * 12,5       decimal comma
 * 1.234,5    decimal comma, thousands point
 * 1.234.567  thousands point, so decimal comma
 * 1.375      1,375 or 1375
 * </pre>
 */
final class Marks {
  /** As many figures of one form are a habit. */
  private static final int SEVERAL = 3;

  private static final String GROUPED = "-?\\d{1,3}(?:[%s]\\d{3})+";

  private final List<String> figures;
  private final long decimalComma;
  private final long decimalPoint;
  private final long commaOrThousands;
  private final long pointOrThousands;
  private final long thousandsComma;
  private final long thousandsPoint;
  private final long thousandsSpace;
  private final long percent;

  /** Of cells that the file doesn't itself say are numbers. */
  Marks(Stream<SampleCell> cells) {
    this.figures =
        cells
            .filter(cell -> !cell.number() && Figures.isFigure(cell))
            .map(cell -> cell.text().replace('\u00A0', ' '))
            .toList();
    this.percent = count(text -> text.endsWith("%"));
    this.decimalComma = count(decimal(','));
    this.decimalPoint = count(decimal('.'));
    this.commaOrThousands = count(one(','));
    this.pointOrThousands = count(one('.'));
    this.thousandsComma = count(thousands(','));
    this.thousandsPoint = count(thousands('.'));
    this.thousandsSpace =
        count(text -> Pattern.matches(GROUPED.formatted(" ") + "(?:,\\d+)?", text));
  }

  void tell(ProposalText text) {
    long comma = decimalComma + thousandsPoint;
    long point = decimalPoint + thousandsComma;
    if (comma > 0 && point > 0) {
      text.ask(
          "%s skrives, som om decimaltegnet er komma, og %s, som om det er punktum. Svar \",\" eller \".\"."
              .formatted(numbers(comma), numbers(point)));
      text.key("decimaltegn", ProposalText.OPEN);
    } else if (comma > 0) {
      text.because("decimaltegn: %s viser komma; ingen viser punktum".formatted(numbers(comma)));
      text.key("decimaltegn", "\",\"");
      thousands(text, '.', thousandsPoint, pointOrThousands);
    } else if (point > 0) {
      text.because("decimaltegn: %s viser punktum; ingen viser komma".formatted(numbers(point)));
      text.key("decimaltegn", "\".\"");
      thousands(text, ',', thousandsComma, commaOrThousands);
    } else if (commaOrThousands + pointOrThousands > 0) {
      undecided(text);
    } else if (thousandsSpace > 0) {
      text.ask(
          "decimaltegnet. %s har mellemrum mellem tusinder, men ingen har decimaler. Svar \",\" eller \".\"."
              .formatted(numbers(thousandsSpace)));
      text.key("decimaltegn", ProposalText.OPEN);
      text.key("tusindtegn", "\" \"");
    } else if (!figures.isEmpty()) {
      text.because(
          "decimaltegn: ingen af %s har komma eller punktum. Nøglen er udeladt, så et tal med to"
                  .formatted(numbers(figures.size()))
              + " læsninger holdes tilbage, hvis der kommer et");
    }
    if (percent > 0) {
      text.because("%s slutter med %%".formatted(numbers(percent)));
      text.key("tegn-efter-tal", "[\"%\"]");
    }
  }

  private void thousands(ProposalText text, char mark, long shown, long likely) {
    String name = mark == '.' ? "punktum" : "komma";
    if (shown > 0 || likely >= SEVERAL) {
      text.because(
          "tusindtegn: %s har %s foran hver gruppe på tre cifre"
              .formatted(numbers(shown + likely), name));
      text.key("tusindtegn", "\"" + mark + "\"");
    } else if (likely > 0) {
      text.ask(
          "om %s i %s er et tusindtegn eller en fejl. Svar \"%s\" eller intet."
              .formatted(name, numbers(likely), mark));
      text.key("tusindtegn", ProposalText.OPEN);
    } else if (thousandsSpace > 0) {
      text.because(
          "tusindtegn: %s har mellemrum mellem tusinder".formatted(numbers(thousandsSpace)));
      text.key("tusindtegn", "\" \"");
    }
  }

  private void undecided(ProposalText text) {
    String mark = commaOrThousands > 0 ? "komma" : "punktum";
    String both = commaOrThousands > 0 && pointOrThousands > 0 ? "komma eller punktum" : mark;
    text.ask(
        ("decimaltegn og tusindtegn. %s har %s foran præcis tre cifre og kan læses på to måder;"
                + " intet andet tal afgør det. Svar \",\" eller \".\" for hvert af dem, og intet, hvis"
                + " kilden ikke skriver tusindtegn.")
            .formatted(numbers(commaOrThousands + pointOrThousands), both));
    text.key("decimaltegn", ProposalText.OPEN);
    text.key("tusindtegn", ProposalText.OPEN);
  }

  private long count(Predicate<String> wanted) {
    return figures.stream().filter(wanted).count();
  }

  private static String bare(String text) {
    return text.replace("%", "").strip().replace('\u2212', '-');
  }

  /** The mark once, with other than three digits behind it or too many before it. */
  private static Predicate<String> decimal(char mark) {
    Pattern any =
        Pattern.compile(
            "-?\\d+[%s]\\d+|-?\\d{1,3}(?:[ %s]\\d{3})+[%s]\\d+".formatted(mark, other(mark), mark));
    return text -> any.matcher(bare(text)).matches() && !one(mark).test(text);
  }

  private static Predicate<String> one(char mark) {
    Pattern three = Pattern.compile("-?[1-9]\\d{0,2}[%s]\\d{3}".formatted(mark));
    return text -> three.matcher(bare(text)).matches();
  }

  /** The mark several times, or before the other. */
  private static Predicate<String> thousands(char mark) {
    Pattern several =
        Pattern.compile(
            "-?\\d{1,3}(?:[%s]\\d{3}){2,}|-?\\d{1,3}(?:[%s]\\d{3})+[%s]\\d+"
                .formatted(mark, mark, other(mark)));
    return text -> several.matcher(bare(text)).matches();
  }

  private static char other(char mark) {
    return mark == ',' ? '.' : ',';
  }

  private static String numbers(long count) {
    return DanishNumber.of(count) + " tal";
  }
}
