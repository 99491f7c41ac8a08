package dk.pejling.intake.extract;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.table.Row;
import dk.pejling.intake.extract.table.RowVisitor;
import dk.pejling.intake.limit.Allowance;
import java.util.List;

/** Counts what it passes on against the limits. */
final class GuardedVisitor implements RowVisitor {
  private final RowVisitor next;
  private final Allowance allowance;
  private int columns;
  private int lastRow;

  GuardedVisitor(RowVisitor next, Allowance allowance) {
    this.next = next;
    this.allowance = allowance;
  }

  @Override
  public boolean headings(List<String> headings, SourceLocation at) {
    columns = headings.size();
    allowance.column(columns);
    headings.forEach(heading -> allowance.text(heading.length()));
    return next.headings(headings, at);
  }

  @Override
  public void row(Row row) {
    // each figure of a row may be a row of its own
    if (row.number() == lastRow) {
      allowance.cells(1);
    } else {
      lastRow = row.number();
      allowance.row();
      allowance.cells(columns);
    }
    next.row(row);
  }

  @Override
  public void broken(BrokenRow why, SourceLocation at, String found) {
    allowance.row();
    allowance.time();
    next.broken(why, at, found);
  }

  @Override
  public void leftOut(SourceLocation first, String which) {
    next.leftOut(first, which);
  }
}
