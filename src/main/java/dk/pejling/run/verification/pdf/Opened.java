package dk.pejling.run.verification.pdf;

import java.util.Map;

/** What became of opening a PDF. */
public sealed interface Opened {
  /**
   * @param files that lie within it, by name
   * @param pages how many it has
   */
  record Pdf(byte[] content, Map<String, byte[]> files, int pages) implements Opened {}

  /** It isn't a PDF, or a broken one. */
  record NotPdf() implements Opened {}

  /** Unpacked it takes more room than a report can. */
  record TooLarge() implements Opened {}

  /**
   * It has what no report of the program has.
   *
   * @param what in Danish
   */
  record Foreign(String what) implements Opened {}
}
