package dk.pejling.observation;

import dk.pejling.finding.SourceLocation;

/** What a cluster wrote in one cell (`svar`), or why there is nothing to use. */
public sealed interface Answer<T> {
  /** Written and understood. */
  record Given<T>(T value, SourceLocation at) implements Answer<T> {}

  /** Left blank. */
  record Blank<T>() implements Answer<T> {}

  /** Written, but held back by the finding of that code until it is corrected. */
  record HeldBack<T>(String findingCode) implements Answer<T> {}

  static <T> Answer<T> blank() {
    return new Blank<>();
  }

  /** The value, or {@code otherwise} when there is none to use. */
  default T orElse(T otherwise) {
    return this instanceof Given<T>(T value, SourceLocation at) ? value : otherwise;
  }
}
