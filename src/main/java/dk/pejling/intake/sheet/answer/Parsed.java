package dk.pejling.intake.sheet.answer;

/** What a cell's content says to a question (`læsning`). */
public sealed interface Parsed<T> {
  record Value<T>(T value) implements Parsed<T> {}

  /** Read, in the one way it can be, and worth a remark. */
  record Noted<T>(T value, Remark remark) implements Parsed<T> {}

  /** Can't be used. */
  record Refused<T>(Remark remark) implements Parsed<T> {}

  /** Says in words that there is no value. */
  record Void<T>(Remark remark) implements Parsed<T> {}

  /** Blank. */
  record Nothing<T>() implements Parsed<T> {}

  /**
   * Why a content is remarkable.
   *
   * @param found quoted in Danish
   * @param expected in Danish
   */
  record Remark(AnswerCode code, String found, String expected, String remedy) {
    public Remark(AnswerCode code, String found, String expected) {
      this(code, found, expected, code.remedy());
    }
  }
}
