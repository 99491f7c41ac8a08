package dk.pejling.rendering.pdf.type;

import dk.pejling.rendering.chart.TextMeasure;
import java.util.List;

/**
 * Breaks spans into ragged lines. Lines end at spaces only; a no-break space is none. A word wider
 * than the line is cut, after a sign such as {@code /} or {@code -} where it has one, else between
 * syllables with a soft hyphen, so that whoever copies or listens gets the word whole, and a word
 * of no known syllables anywhere.
 */
public final class LineBreaker {
  private static final String CUTS = "/-_.@?&= ";

  private static final String SOFT_HYPHEN = "\u00AD";
  private static final Syllables SYLLABLES = new Syllables();

  private final TextMeasure measure;

  public LineBreaker(TextMeasure measure) {
    this.measure = measure;
  }

  /** No lines for no text. */
  public List<Line> lines(List<Span> spans, double width) {
    LineUnderWay line = new LineUnderWay(width, measure);
    for (List<Span> word : Words.of(spans)) {
      double wide = word.stream().mapToDouble(this::printed).sum();
      if (wide > width + LineUnderWay.TOLERANCE) {
        line.endUnlessEmpty();
        word.forEach(span -> addInParts(span, width, line));
      } else {
        if (!line.fits(wide)) {
          line.endUnlessEmpty();
        }
        word.forEach(line::add);
      }
    }
    line.endUnlessEmpty();
    return line.lines();
  }

  /** What no line ends within. */
  public static List<String> words(String text) {
    return Words.of(List.of(Span.of(text, Styles.BODY))).stream()
        .map(word -> Words.withoutEnd(word.getFirst().text()))
        .toList();
  }

  /** One line, however wide. */
  public Line line(Span... spans) {
    List<Line> lines = lines(List.of(spans), Double.MAX_VALUE);
    return lines.isEmpty() ? new Line(List.of(), 0) : lines.getFirst();
  }

  private void addInParts(Span span, double width, LineUnderWay line) {
    String rest = span.text();
    while (!rest.isEmpty()) {
      int end = cut(span.with(rest), width);
      int syllable = end < rest.length() ? syllable(span.with(rest), end, width) : 0;
      if (syllable > 0) {
        end = syllable;
        line.add(span.with(rest.substring(0, end) + SOFT_HYPHEN));
      } else {
        line.add(span.with(rest.substring(0, end)));
      }
      rest = rest.substring(end);
      if (!rest.isBlank()) {
        line.endUnlessEmpty();
      } else if (!rest.isEmpty()) {
        line.add(span.with(rest));
        rest = "";
      }
    }
  }

  /** The last division that leaves room for a hyphen; 0 where a sign or nothing divides it. */
  private int syllable(Span span, int most, double width) {
    String text = span.text();
    if (CUTS.indexOf(text.charAt(most - 1)) >= 0) {
      return 0;
    }
    int best = 0;
    for (int place : SYLLABLES.divisions(text)) {
      if (place <= most && width(span.with(text.substring(0, place) + SOFT_HYPHEN)) <= width) {
        best = place;
      }
    }
    return best;
  }

  /** How much of the text fits: all of it, up to a sign, or as many characters as there is room. */
  private int cut(Span span, double width) {
    String text = span.text();
    int fits = 0;
    int afterSign = 0;
    double wide = 0;
    while (fits < text.length()) {
      int next = text.offsetByCodePoints(fits, 1);
      String character = text.substring(fits, next);
      wide += width(span.with(character));
      if (wide > width && fits > 0 && !character.isBlank()) {
        return afterSign > 0 ? afterSign : fits;
      }
      fits = next;
      if (CUTS.contains(character)) {
        afterSign = fits;
      }
    }
    return fits;
  }

  private double printed(Span span) {
    return width(span.with(Words.withoutEnd(span.text())));
  }

  private double width(Span span) {
    return measure.width(span.text(), span.style().face(), span.style().size());
  }
}
