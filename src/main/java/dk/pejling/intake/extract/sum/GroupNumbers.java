package dk.pejling.intake.extract.sum;

import dk.pejling.intake.extract.label.Subject;
import java.util.Arrays;

/** Which group of a file's figures a row and an area have, and the other way round. */
final class GroupNumbers {
  static final int NONE = -1;

  private static final int FEW = 1 << 10;

  private final SubjectNumbers subjects;

  /** Group by area, for every row; groups are counted from 1 here. */
  private int[][] table = new int[0][];

  private int[] areaOf = new int[FEW];
  private int[] rowOf = new int[FEW];

  GroupNumbers(SubjectNumbers subjects) {
    this.subjects = subjects;
  }

  int find(int row, int area) {
    return row < table.length && table[row] != null ? table[row][area] - 1 : NONE;
  }

  void put(int row, int area, int group) {
    if (row >= table.length) {
      table = Arrays.copyOf(table, Math.max(row + 1, table.length * 2));
    }
    if (table[row] == null) {
      table[row] = new int[subjects.areas()];
    }
    table[row][area] = group + 1;
    if (group >= areaOf.length) {
      int room = group + (group >> 1);
      areaOf = Arrays.copyOf(areaOf, room);
      rowOf = Arrays.copyOf(rowOf, room);
    }
    areaOf[group] = area;
    rowOf[group] = row;
  }

  /** More than the number of any row that has a group. */
  int rows() {
    return table.length;
  }

  int row(int group) {
    return rowOf[group];
  }

  Subject subject(int group) {
    return subjects.subject(rowOf[group], areaOf[group]);
  }
}
