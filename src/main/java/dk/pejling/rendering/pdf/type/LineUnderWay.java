package dk.pejling.rendering.pdf.type;

import dk.pejling.rendering.chart.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/** The line being filled, and those that are full. */
final class LineUnderWay {
  /** Sums of widths may differ from the width of the whole by rounding, in points. */
  static final double TOLERANCE = 0.001;

  private final double width;
  private final TextMeasure measure;
  private final List<Line> lines = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private double filled;
  private double printed;

  LineUnderWay(double width, TextMeasure measure) {
    this.width = width;
    this.measure = measure;
  }

  boolean fits(double more) {
    return filled + more <= width + TOLERANCE;
  }

  void add(Span span) {
    if (span.text().isEmpty()) {
      return;
    }
    String words = Words.withoutEnd(span.text());
    printed = words.isEmpty() ? printed : filled + width(span.with(words));
    filled += width(span);
    if (!spans.isEmpty() && spans.getLast().continues(span)) {
      spans.set(spans.size() - 1, span.with(spans.getLast().text() + span.text()));
    } else {
      spans.add(span);
    }
  }

  void endUnlessEmpty() {
    if (!spans.isEmpty()) {
      lines.add(new Line(spans, printed));
      spans.clear();
      filled = 0;
      printed = 0;
    }
  }

  List<Line> lines() {
    return lines;
  }

  private double width(Span span) {
    return measure.width(span.text(), span.style().face(), span.style().size());
  }
}
