package dk.pejling.intake.extract.plain;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.figure.FigureReader.PlainCounts;
import dk.pejling.intake.extract.profile.Breakdown;
import dk.pejling.intake.extract.sum.Sums;
import dk.pejling.intake.extract.table.csv.LineTable;
import java.util.Arrays;
import java.util.BitSet;

/** Adds what lines say, in their order; one thread at a time. */
final class Adding {
  private static final int UNKNOWN = -1;

  private final Plan plan;
  private final Sums sums;
  private final Meanings meanings;
  private final LineTable lines;
  private final PlainFile.Target target;
  private final int[] headings;
  private final BitSet elsewhere = new BitSet();
  private int linesBefore;

  Adding(Plan plan, Meanings meanings, LineTable lines, PlainFile.Target target, int linesBefore) {
    this.plan = plan;
    this.sums = plan.sums();
    this.meanings = meanings;
    this.lines = lines;
    this.target = target;
    this.linesBefore = linesBefore;
    this.headings = new int[plan.indicators()];
    Arrays.fill(headings, UNKNOWN);
  }

  void add(Chunk chunk, Batch batch) {
    int rows = batch.leftOut;
    int again = 0;
    for (int at = 0; at < batch.size; at++) {
      long subject = batch.subjects[at];
      int combination = batch.combinations[at];
      if (combination >= 0) {
        int row = (int) (subject >>> Integer.SIZE);
        int area = (int) subject & LineParser.PROVISIONAL - 1;
        if (sums.isKeptApart(row, area)) {
          general(chunk, batch, at);
        } else {
          figure(batch, at, row, area);
          rows++;
        }
      } else if (combination == Batch.ELSEWHERE && elsewhere.get((int) subject)) {
        again++;
      } else {
        if (combination == Batch.ELSEWHERE) {
          elsewhere.set((int) subject);
        }
        general(chunk, batch, at);
      }
    }
    plan.otherAreas().again(again);
    target.more(rows + again);
    linesBefore += batch.lineEnds;
  }

  private void figure(Batch batch, int at, int row, int area) {
    int line = linesBefore + batch.lines[at] + 1;
    int combination = batch.combinations[at];
    int heading = heading(row % plan.indicators());
    boolean provisional = ((int) batch.subjects[at] & LineParser.PROVISIONAL) != 0;
    if (batch.wholes[at] < 0) {
      sums.tally(row, area, combination, batch.counts[at], line, heading, provisional);
    } else {
      sums.counted(
          row, area, combination, batch.counts[at], batch.wholes[at], line, heading, provisional);
    }
  }

  private void general(Chunk chunk, Batch batch, int at) {
    int start = batch.starts[at];
    int end = chunk.lineEnd(start);
    lines.row(
        chunk.bytes, start, chunk.withoutReturn(start, end), linesBefore + batch.lines[at] + 1);
  }

  /** Of the column that the figure stands in. */
  private int heading(int indicator) {
    if (headings[indicator] == UNKNOWN) {
      int column =
          switch (meanings.counts(indicator)) {
            case PlainCounts.Tally tally -> tally.column();
            case PlainCounts.Fraction fraction -> fraction.numerator();
            case PlainCounts.No no -> throw new IllegalStateException("no plain counts");
          };
      // as a place writes it, which masks what may not be told
      String heading =
          new SourceLocation.Line(plan.file(), 1, plan.headings().get(column).strip()).column();
      headings[indicator] = sums.heading(heading);
    }
    return headings[indicator];
  }

  synchronized void saw(boolean[] totals) {
    for (int at = 0; at < totals.length; at++) {
      Breakdown breakdown = plan.breakdowns().get(at);
      if (totals[at]) {
        plan.filter().saw(breakdown);
      }
    }
  }
}
