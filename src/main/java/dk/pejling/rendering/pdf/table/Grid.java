package dk.pejling.rendering.pdf.table;

import dk.pejling.report.document.Table.Align;
import dk.pejling.report.document.Table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where a table's columns stand, in points from its left edge.
 *
 * @param lefts one more than columns: the last is the table's right edge
 * @param gaps to the next column, by column
 */
record Grid(List<Double> lefts, List<Double> gaps) {
  /** Between numbers that end at the right and text that begins at the left. */
  private static final double WIDE_GAP = 12;

  /** Of the width: a column with a longer word breaks it. */
  private static final double MOST = 0.4;

  Grid {
    lefts = List.copyOf(lefts);
    gaps = List.copyOf(gaps);
  }

  /**
   * Shares the width out, but gives each column room for its longest word as long as others can
   * spare it.
   *
   * @param least what each column needs, without its gap
   */
  static Grid of(List<Column> columns, double width, double gap, List<Double> least) {
    double between = gap;
    if (sum(needs(width, gaps(columns, between), least)) > width) {
      between = gap / 2;
    }
    // a last column of numbers counts as if a gap followed it, so that all end evenly apart
    double beyond = columns.getLast().align() == Align.LEFT ? 0 : between;
    List<Double> gaps = new ArrayList<>(gaps(columns, between));
    gaps.set(gaps.size() - 1, beyond);
    double whole = width + beyond;
    List<Double> needs = scaled(needs(width, gaps, least), whole);
    double[] widths = new double[columns.size()];
    boolean[] fixed = new boolean[columns.size()];
    double left = whole;
    boolean settled = false;
    while (!settled) {
      settled = true;
      double shares = 0;
      for (int i = 0; i < widths.length; i++) {
        shares += fixed[i] ? 0 : columns.get(i).share();
      }
      double room = left;
      for (int i = 0; i < widths.length; i++) {
        if (!fixed[i]) {
          widths[i] = room * columns.get(i).share() / shares;
          double need = needs.get(i);
          if (widths[i] < need && need < left && settled) {
            widths[i] = need;
            fixed[i] = true;
            left -= need;
            settled = false;
          }
        }
      }
    }
    return of(widths, width, gaps(columns, between));
  }

  private static Grid of(double[] widths, double width, List<Double> gaps) {
    List<Double> lefts = new ArrayList<>();
    double at = 0;
    for (double each : widths) {
      lefts.add(at);
      at += each;
    }
    lefts.add(width);
    return new Grid(lefts, gaps);
  }

  /**
   * Columns of text that have more room than their longest line give it to those that must break
   * lines, first to where the least is missing.
   *
   * @param lines what each column needs to break no line, without its gap
   */
  Grid balanced(List<Column> columns, List<Double> lines) {
    double[] widths = new double[columns.size()];
    double[] spare = new double[columns.size()];
    List<Integer> lacking = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      widths[i] = lefts.get(i + 1) - lefts.get(i);
      spare[i] = columns.get(i).align() == Align.LEFT ? width(i, 1) - lines.get(i) : 0;
      if (spare[i] < 0) {
        lacking.add(i);
      }
    }
    lacking.sort(Comparator.comparingDouble(i -> -spare[i]));
    double all = Arrays.stream(spare).filter(each -> each > 0).sum();
    double left = all;
    for (int i : lacking) {
      double more = Math.min(left, -spare[i]);
      widths[i] += more;
      left -= more;
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] -= spare[i] > 0 ? spare[i] * (all - left) / all : 0;
    }
    return of(widths, lefts.getLast(), gaps);
  }

  double left(int column) {
    return lefts.get(column);
  }

  /** Without the gap to the next column. */
  double width(int column, int span) {
    int end = column + span;
    return lefts.get(end) - lefts.get(column) - gaps.get(end - 1);
  }

  private static double sum(List<Double> needs) {
    return needs.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static List<Double> scaled(List<Double> needs, double width) {
    double share = Math.min(1, width / sum(needs));
    return needs.stream().map(need -> need * share).toList();
  }

  /** With the gaps. */
  private static List<Double> needs(double width, List<Double> gaps, List<Double> least) {
    List<Double> needs = new ArrayList<>();
    for (int i = 0; i < least.size(); i++) {
      needs.add(Math.min(least.get(i), MOST * width) + gaps.get(i));
    }
    return needs;
  }

  private static List<Double> gaps(List<Column> columns, double gap) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      boolean last = i == columns.size() - 1;
      boolean turns =
          !last && columns.get(i).align() != Align.LEFT && columns.get(i + 1).align() == Align.LEFT;
      gaps.add(last ? 0 : turns ? WIDE_GAP : gap);
    }
    return gaps;
  }
}
