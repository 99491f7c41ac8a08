package dk.pejling.agreement;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What sort of report a plan is (`slags`): which class writes it, and whose template it has when it
 * has none of its own.
 */
public enum ReportKind {
  /** The report halfway through the agreement. */
  MIDTVEJSSTATUS("midtvejsstatus"),
  /** The report at the agreement's end, early or not. */
  SLUTSTATUS("slutstatus"),
  /** The yearly assessment of whether the agreement should be revised. */
  REVISIONSVURDERING("revisionsvurdering");

  private final String word;

  ReportKind(String word) {
    this.word = word;
  }

  /** As agreement files write it; also the name of its template. */
  public String word() {
    return word;
  }

  /** The kind whose name a type is; none where the plan must say. */
  public static Optional<ReportKind> named(String type) {
    return Stream.of(values()).filter(each -> each.word.equals(type)).findFirst();
  }
}
