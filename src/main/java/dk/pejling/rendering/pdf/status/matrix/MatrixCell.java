package dk.pejling.rendering.pdf.status.matrix;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.rendering.chart.mark.StatusStrip;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.status.mark.MarkFigure;
import dk.pejling.rendering.pdf.status.mark.MarkRows;
import dk.pejling.rendering.pdf.tagged.Artifact;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Sheet;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.StatusBlock.StatusMatrix.Cell;
import java.util.ArrayList;
import java.util.List;

/** One field of the matrix: light, count, strip and the weakest verdict. */
record MatrixCell(
    Cell cell,
    MarkRows strip,
    Parts parts,
    List<Line> headline,
    List<Line> below,
    List<Given> given) {
  private static final Style COUNT = new Style(Face.MEDIUM, 14, 17, Colour.INK);
  private static final Style WORDS = new Style(Face.MEDIUM, 8.5, 10.4, Colour.INK);
  private static final Style WEAKEST = new Style(Face.MEDIUM, 7.5, 9.6, Colour.INK);
  private static final Style LEAD = WEAKEST.in(Face.REGULAR).in(Colour.TEXT2);
  private static final double LIGHT_SIZE = 13;
  private static final double LIGHT_X = 6.6;
  private static final double LIGHT_Y = 17;
  private static final double COUNT_X = 18.3;
  private static final double COUNT_BASELINE = 22;
  private static final double STRIP_Y = 37.3;
  private static final double BELOW_BASELINE = 55;
  private static final double BOTTOM = 13.8;

  /** How much of the room at the bottom may go where it is short. */
  static final double GIVE = 8;

  private static final double TO_GIVEN = 13;
  private static final double GIVEN_SIZE = 8.4;
  private static final double GIVEN_X = 11.5;

  /** Read in this order. */
  record Parts(Tag light, Tag count, Tag marks, Tag weakest) {}

  /** The light that people gave; its words are beside it, so the mark is decoration. */
  record Given(Mark mark, Tag tag, List<Line> words) {}

  MatrixCell {
    headline = List.copyOf(headline);
    below = List.copyOf(below);
    given = List.copyOf(given);
  }

  /**
   * @param tag the table cell
   */
  static MatrixCell of(Cell cell, Tag tag, double room, Setting setting) {
    Parts parts =
        new Parts(
            MarkFigure.mark(tag, cell.light()),
            tag.child(Role.SPAN),
            MarkFigure.strip(tag, cell.strip()),
            tag.child(Role.SPAN));
    double words = room - COUNT_X;
    Style style = setting.prose().width(cell.headline(), COUNT) <= words ? COUNT : WORDS;
    List<Line> headline =
        setting.prose().broken(List.of(Span.of(cell.headline() + " ", style)), words);
    List<Line> below = new ArrayList<>();
    if (!cell.lead().isEmpty()) {
      below.addAll(setting.prose().broken(List.of(Span.of(cell.lead() + " ", LEAD)), room));
    }
    Style weakest = cell.lead().isEmpty() ? LEAD : WEAKEST;
    below.addAll(setting.prose().broken(List.of(Span.of(cell.weakest(), weakest)), room));
    MarkRows strip = MarkRows.of(StatusStrip.DENSE, cell.strip(), room);
    List<Given> given =
        cell.given().stream()
            .map(
                mark ->
                    new Given(
                        mark,
                        tag.child(Role.SPAN),
                        setting
                            .prose()
                            .broken(List.of(Span.of(mark.words(), WEAKEST)), room - GIVEN_X)))
            .toList();
    return new MatrixCell(cell, strip, parts, headline, below, given);
  }

  double height() {
    int lines = given.stream().mapToInt(each -> each.words().size()).sum();
    return belowEnd() + (lines == 0 ? 0 : TO_GIVEN + (lines - 1) * WEAKEST.leading()) + BOTTOM;
  }

  /** The last baseline of what stands below the strip. */
  private double belowEnd() {
    return belowBaseline() + Math.max(1, below.size() - 1) * WEAKEST.leading();
  }

  private double belowBaseline() {
    return BELOW_BASELINE + strip.depth();
  }

  void paint(Sheet sheet, double x, double y) {
    MarkFigure.paintMark(sheet, parts.light(), cell.light(), LIGHT_SIZE, x + LIGHT_X, y + LIGHT_Y);
    double baseline = y + COUNT_BASELINE - (headline.size() - 1) * 7;
    if (headline.size() == 1) {
      sheet.text(parts.count(), x + COUNT_X, baseline, headline.getFirst());
    } else {
      for (Line line : headline) {
        sheet.text(parts.count(), x + COUNT_X, baseline, line);
        baseline += WORDS.leading();
      }
    }
    strip.paint(sheet, parts.marks(), x, y + STRIP_Y);
    double at = y + belowBaseline();
    for (Line line : below) {
      sheet.text(parts.weakest(), x, at, line);
      at += WEAKEST.leading();
    }
    at = y + belowEnd() + TO_GIVEN;
    for (Given each : given) {
      sheet.shapes(
          Artifact.LAYOUT,
          0,
          0,
          StatusMarks.shapes(
              each.mark(), x + GIVEN_SIZE / 2, at - StatusMarks.RISE * WEAKEST.size(), GIVEN_SIZE));
      for (Line line : each.words()) {
        sheet.text(each.tag(), x + GIVEN_X, at, line);
        at += WEAKEST.leading();
      }
    }
  }
}
