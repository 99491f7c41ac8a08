package dk.pejling.intake.sheet.form;

/** A column of a sheet (`kolonne`); readers find it by its heading, wherever it stands. */
public interface Column {
  ColumnKind kind();

  default String heading() {
    return kind().heading();
  }

  default int width() {
    return kind().width();
  }

  default Entry entry() {
    return kind().entry();
  }

  default String hint() {
    return kind().hint();
  }

  /** What may be entered in a cell of the column. */
  sealed interface Entry {
    /** Filled in beforehand and locked. */
    record Prefilled() implements Entry {}

    record Text() implements Entry {}

    /** In the unit of the row's indicator. */
    record Value() implements Entry {}

    /** A whole number, 0 or more. */
    record Count() implements Entry {}

    /** Danish kroner, 0 or more. */
    record Kroner() implements Entry {}

    /** A day within the agreement's term. */
    record DayInTerm() implements Entry {}

    /** A day, with some years to both sides of the agreement's term. */
    record Day() implements Entry {
      /** Initiatives may begin before the agreement and go on after it, but not by a lifetime. */
      public static final int YEARS_AROUND_TERM = 10;
    }

    /** A year within the agreement's term. */
    record Year() implements Entry {}

    /** One of a list's words. */
    record OneOf(Choices choices) implements Entry {}

    /** One of a list's words, or others where none of them fits. */
    record Suggested(Choices choices) implements Entry {}
  }
}
