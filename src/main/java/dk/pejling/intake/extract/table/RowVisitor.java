package dk.pejling.intake.extract.table;

import dk.pejling.finding.SourceLocation;
import java.util.List;

/** Is told of a table's rows in the order of the file. */
public interface RowVisitor {
  /**
   * The headings, once, before any row.
   *
   * @return whether the rows can be used; otherwise none follow
   */
  boolean headings(List<String> headings, SourceLocation at);

  void row(Row row);

  /** A row that can't be taken apart. */
  void broken(BrokenRow why, SourceLocation at, String found);

  /**
   * Lines outside the table, such as titles and footnotes.
   *
   * @param first the first of them
   * @param which all of them, in Danish
   */
  default void leftOut(SourceLocation first, String which) {}

  /** Why a row can't be taken apart. */
  enum BrokenRow {
    /** More or fewer fields than headings. */
    FIELD_COUNT,
    /** Bytes that aren't of the file's encoding. */
    ENCODING,
    /** A quote that is never closed. */
    OPEN_QUOTE,
    /** Far longer than any row of figures. */
    TOO_LONG
  }
}
