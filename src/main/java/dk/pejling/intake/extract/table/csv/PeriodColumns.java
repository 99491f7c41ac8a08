package dk.pejling.intake.extract.table.csv;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.table.Layout;
import dk.pejling.intake.extract.table.Row;
import dk.pejling.intake.extract.table.RowVisitor;
import dk.pejling.period.PeriodNotation;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a row of each figure where every period has a column of its own, with {@link Layout#PERIOD}
 * and {@link Layout#FIGURE} after the labels. A row without any figure says nothing.
 *
 * <pre>
 * Køn   ;Område  ;2024 ;2025        Køn   ;Område  ;(periode);(tal)
 * I alt ;Hjørring;64483;64501   -&gt;  I alt ;Hjørring;2024     ;64483
 *                                   I alt ;Hjørring;2025     ;64501
 * </pre>
 */
final class PeriodColumns implements RowVisitor {
  private final RowVisitor visitor;
  private final List<Integer> labels = new ArrayList<>();
  private final List<Integer> periods = new ArrayList<>();
  private List<String> headings = List.of();

  PeriodColumns(RowVisitor visitor) {
    this.visitor = visitor;
  }

  @Override
  public boolean headings(List<String> written, SourceLocation at) {
    headings = written;
    List<String> told = new ArrayList<>();
    for (int column = 0; column < written.size(); column++) {
      if (PeriodNotation.read(written.get(column).strip()).isPresent()) {
        periods.add(column);
      } else {
        labels.add(column);
        told.add(written.get(column));
      }
    }
    told.add(Layout.PERIOD);
    told.add(Layout.FIGURE);
    return visitor.headings(told, at);
  }

  @Override
  public void row(Row row) {
    if (periods.stream().anyMatch(column -> !row.text(column).isBlank())) {
      periods.forEach(column -> visitor.row(new FigureRow(row, column)));
    }
  }

  @Override
  public void broken(BrokenRow why, SourceLocation at, String found) {
    visitor.broken(why, at, found);
  }

  @Override
  public void leftOut(SourceLocation first, String which) {
    visitor.leftOut(first, which);
  }

  private final class FigureRow implements Row {
    private final Row row;
    private final int figure;

    FigureRow(Row row, int figure) {
      this.row = row;
      this.figure = figure;
    }

    @Override
    public int number() {
      return row.number();
    }

    @Override
    public String text(int column) {
      return column == labels.size() ? headings.get(figure) : row.text(original(column));
    }

    @Override
    public boolean isNumber(int column) {
      return row.isNumber(original(column));
    }

    @Override
    public SourceLocation at(int column) {
      return row.at(original(column));
    }

    @Override
    public SourceLocation whole() {
      return row.whole();
    }

    private int original(int column) {
      return column < labels.size() ? labels.get(column) : figure;
    }
  }
}
