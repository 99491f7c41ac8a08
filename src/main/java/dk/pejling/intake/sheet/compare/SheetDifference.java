package dk.pejling.intake.sheet.compare;

import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.observation.Answer;
import dk.pejling.observation.ClusterReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is different in a later version of a progress sheet (`forskel`), cell by cell: row by the
 * row's own name, wherever it has been moved to, and answer by answer.
 *
 * @param changes sheet by sheet, in the order of the later version; rows that are gone last
 */
public record SheetDifference(List<Change> changes) {
  public SheetDifference {
    changes = List.copyOf(changes);
  }

  public static SheetDifference between(ClusterReport before, ClusterReport after) {
    List<Change> changes = new ArrayList<>();
    for (FormSheet sheet : FormSheet.values()) {
      compare(
          sheet.title(), AnsweredRows.of(sheet, before), AnsweredRows.of(sheet, after), changes);
    }
    return new SheetDifference(changes);
  }

  public boolean none() {
    return changes.isEmpty();
  }

  private static void compare(
      String sheet, List<Answered> before, List<Answered> after, List<Change> changes) {
    Map<String, Answered> left = new LinkedHashMap<>();
    before.forEach(row -> left.put(row.key(), row));
    Map<Answered, Answered> pairs = new HashMap<>();
    for (Answered row : after) {
      Answered same = left.remove(row.key());
      if (same != null) {
        pairs.put(row, same);
      }
    }
    Map<Column, String> lettersBefore = letters(before);
    Map<Column, String> lettersAfter = letters(after);
    lettersAfter.forEach(lettersBefore::putIfAbsent);
    lettersBefore.forEach(lettersAfter::putIfAbsent);
    for (Answered row : after) {
      Optional<Answered> former = Optional.ofNullable(pairs.get(row)).or(() -> renamed(row, left));
      if (former.isPresent()) {
        answers(sheet, former.get(), lettersBefore, row, lettersAfter, changes);
      } else {
        changes.add(new Change.RowAdded(sheet, row.title(), row.cell()));
      }
    }
    left.values()
        .forEach(row -> changes.add(new Change.RowRemoved(sheet, row.title(), row.cell())));
  }

  /** A row whose name was changed where it stands. */
  private static Optional<Answered> renamed(Answered row, Map<String, Answered> left) {
    Optional<Answered> there =
        left.values().stream().filter(other -> other.cell().equals(row.cell())).findFirst();
    there.ifPresent(other -> left.remove(other.key()));
    return there;
  }

  private static void answers(
      String sheet,
      Answered before,
      Map<Column, String> lettersBefore,
      Answered after,
      Map<Column, String> lettersAfter,
      List<Change> changes) {
    for (int i = 0; i < after.cells().size(); i++) {
      Said was = before.said(i, lettersBefore);
      Said is = after.said(i, lettersAfter);
      if (!was.sameAs(is)) {
        String heading = after.cells().get(i).column().heading();
        changes.add(new Change.Answer(sheet, after.title(), heading, was, is));
      }
    }
  }

  /** The letters of columns, as the answers under them tell. */
  private static Map<Column, String> letters(List<Answered> rows) {
    Map<Column, String> letters = new HashMap<>();
    for (Answered row : rows) {
      for (Answered.Cell cell : row.cells()) {
        if (cell.answer() instanceof Answer.Given<?> given
            && given.at() instanceof SheetCell(var file, var sheet, String at, var heading)) {
          letters.putIfAbsent(cell.column(), Answered.letters(at));
        }
      }
    }
    return letters;
  }
}
