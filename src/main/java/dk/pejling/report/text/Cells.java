package dk.pejling.report.text;

import dk.pejling.observation.Answer;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import java.util.List;
import java.util.function.Function;

/** Cells, rows and columns of tables, never empty. */
public final class Cells {
  private Cells() {}

  public static Cell text(String text) {
    return text(text, "");
  }

  public static Cell text(String text, String detail) {
    return text.isBlank() ? missing() : new Cell.Text(Run.plain(text), detail);
  }

  public static Cell notRelevant() {
    return words(Amounts.NOT_RELEVANT);
  }

  public static Cell missing() {
    return words("mangler");
  }

  public static Cell words(String words) {
    return new Cell.Absent(words, false, 1);
  }

  public static Cell number(String text) {
    return new Cell.Number(text, false, false);
  }

  /** What a cluster wrote, or which of the reasons there is nothing. */
  public static <T> Cell answer(Answer<T> answer, Function<T, String> words) {
    return switch (answer) {
      case Answer.Given<T>(T value, var at) -> text(words.apply(value));
      case Answer.Blank<T>() -> words("ikke udfyldt");
      case Answer.HeldBack<T>(String code) -> words("afventer rettelse (" + code + ")");
    };
  }

  public static Table.Row row(Cell... cells) {
    return new Table.Row(List.of(cells), false);
  }

  public static Table.Column left(String heading, double share) {
    return new Table.Column(heading, "", Table.Align.LEFT, share);
  }

  public static Table.Column right(String heading, double share) {
    return new Table.Column(heading, "", Table.Align.RIGHT, share);
  }

  public static Table.Column decimal(String heading, String under, double share) {
    return new Table.Column(heading, under, Table.Align.DECIMAL, share);
  }
}
