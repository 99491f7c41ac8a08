package dk.pejling.rendering.pdf.status.matrix;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.rendering.pdf.flow.Piece;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Artifact;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.StatusBlock.StatusMatrix;
import java.util.ArrayList;
import java.util.List;

/** The marks with their words below the matrix; the shapes are artifacts. */
record MatrixKey(Setting setting) {
  private static final Style WORD = new Style(Face.REGULAR, 8, 13.7, Colour.INK);
  private static final Style TITLE = WORD.in(Face.BOLD);
  private static final Style NOTE = WORD.in(Colour.TEXT2);
  private static final double FIRST = 15.7;
  private static final double LEFT = 29.5;
  private static final double WIDTH = 481;
  private static final double SIZE = 8.4;
  private static final double WORD_X = 12.5;
  private static final double GAP = 14;
  private static final double BEFORE_NOTE = 14.3;
  private static final double NOTE_LEADING = 10.6;

  private record Entry(Mark mark, double x, int line) {}

  Piece set(StatusMatrix matrix) {
    Tag text = setting.tag().child(Role.P);
    List<Entry> entries = entries(matrix.key());
    int lines = entries.stream().mapToInt(Entry::line).max().orElse(0);
    double lastLine = FIRST + lines * WORD.leading();
    boolean noted = !matrix.keyNote().isEmpty();
    Tag note = noted ? setting.tag().child(Role.P) : text;
    List<Line> notes =
        noted
            ? setting
                .prose()
                .broken(List.of(Span.of(matrix.keyNote(), NOTE)), setting.width() - LEFT)
            : List.of();
    double noteHeight = noted ? BEFORE_NOTE + (notes.size() - 1) * NOTE_LEADING : 0;
    return Strip.of(
        lastLine + noteHeight + 3,
        (sheet, x, y) -> {
          sheet.text(text, x, y + FIRST, "Tegn ", TITLE);
          for (Entry entry : entries) {
            double baseline = y + FIRST + entry.line() * WORD.leading();
            double left = x + entry.x();
            sheet.shapes(
                Artifact.LAYOUT,
                0,
                0,
                StatusMarks.shapes(
                    entry.mark(),
                    left + SIZE / 2,
                    baseline - StatusMarks.RISE * WORD.size(),
                    SIZE));
            sheet.text(text, left + WORD_X, baseline, entry.mark().words() + " ", WORD);
          }
          double baseline = y + lastLine + BEFORE_NOTE;
          for (Line line : notes) {
            sheet.text(note, x + LEFT, baseline, line);
            baseline += NOTE_LEADING;
          }
        });
  }

  private List<Entry> entries(List<Mark> marks) {
    List<Entry> entries = new ArrayList<>();
    double x = LEFT;
    int line = 0;
    for (Mark mark : marks) {
      double width = WORD_X + setting.prose().width(mark.words(), WORD);
      if (x + width > WIDTH && x > LEFT) {
        x = LEFT;
        line++;
      }
      entries.add(new Entry(mark, x, line));
      x += width + GAP;
    }
    return entries;
  }
}
