package dk.pejling.rendering.pdf.setting;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.pdf.flow.Piece;
import dk.pejling.rendering.pdf.flow.Stack;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.rendering.pdf.type.Target;
import dk.pejling.report.document.Run;
import java.util.ArrayList;
import java.util.List;

/** Sets runs of text as lines under each other. */
public final class ProseSetter {
  private final Composition composition;

  ProseSetter(Composition composition) {
    this.composition = composition;
  }

  /** Where lines stand in their box. */
  public enum Side {
    LEFT,
    RIGHT
  }

  public List<Span> spans(List<Run> runs, Style style) {
    return runs.stream().map(run -> span(run, style)).toList();
  }

  /** Lines from the left; neither the first nor the last is left alone on a page. */
  public Piece lines(Tag tag, List<Span> spans, double width) {
    return lines(tag, spans, width, Side.LEFT);
  }

  public Piece lines(Tag tag, List<Span> spans, double width, Side side) {
    List<Line> lines = composition.breaker().lines(spans, width);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Item item = Item.of(strip(tag, line, side == Side.LEFT ? 0 : width - line.width()));
      items.add(i == 0 || i == lines.size() - 2 ? item.kept() : item);
    }
    return Stack.of(items);
  }

  /** Lines that stay together. */
  public Piece block(Tag tag, List<Span> spans, double width, Side side) {
    List<Line> lines = composition.breaker().lines(spans, width);
    double height = lines.stream().mapToDouble(Line::leading).sum();
    return Strip.of(
        height,
        (sheet, x, y) -> {
          double top = y;
          for (Line line : lines) {
            double indent = side == Side.LEFT ? 0 : width - line.width();
            sheet.text(tag, x + indent, top + line.baseline(), line);
            top += line.leading();
          }
        });
  }

  public Piece lines(Tag tag, String text, Style style, double width) {
    return lines(tag, List.of(Span.of(text, style)), width);
  }

  public List<Line> broken(List<Span> spans, double width) {
    return composition.breaker().lines(spans, width);
  }

  /** How wide the text becomes on one line. */
  public double width(String text, Style style) {
    return composition.measure().width(text, style.face(), style.size());
  }

  private static Strip strip(Tag tag, Line line, double indent) {
    return Strip.of(
        line.leading(), (sheet, x, y) -> sheet.text(tag, x + indent, y + line.baseline(), line));
  }

  private Span span(Run run, Style style) {
    return switch (run) {
      case Run.Text(String text, Run.Weight weight) -> Span.of(text, weighted(style, weight));
      case Run.Link(String text, String address) ->
          new Span(text, style.linked(), new Target.Address(address));
      case Run.Reference(String text, String anchor) ->
          new Span(text, style.linked(), new Target.Place(anchor));
      case Run.PageNumber(String anchor) ->
          new Span(composition.pages().of(anchor), style.linked(), new Target.Place(anchor));
    };
  }

  private static Style weighted(Style style, Run.Weight weight) {
    return switch (weight) {
      case PLAIN -> style;
      case STRONG -> style.in(Face.BOLD);
      case EMPHASIS -> style.in(Face.ITALIC);
    };
  }
}
