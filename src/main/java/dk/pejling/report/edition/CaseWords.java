package dk.pejling.report.edition;

import dk.pejling.danish.DanishDate;
import dk.pejling.report.document.Document.Watermark;

/**
 * Where the case stands, in Danish.
 *
 * @param committee its short name
 */
public record CaseWords(CaseState state, String committee) {
  /** Such as {@code Udkast}, {@code Udkast til udgave 2} or {@code Godkendt}. */
  public String word() {
    return switch (state) {
      case CaseState.Draft(int edition) -> edition == 1 ? "Udkast" : "Udkast til udgave " + edition;
      case CaseState.Approved approved ->
          approved.edition() == 1 ? "Godkendt" : "Godkendt, udgave " + approved.edition();
    };
  }

  /** What goes with the word, such as {@code 18. december 2025, sag 25/1234}. */
  public String note() {
    return switch (state) {
      case CaseState.Draft draft -> "Ikke godkendt af " + committee;
      case CaseState.Approved approved ->
          DanishDate.of(approved.on()) + ", sag " + approved.caseNumber();
    };
  }

  /** Such as {@code Udkast, ikke godkendt af udvalget}. */
  public String full() {
    return switch (state) {
      case CaseState.Draft draft -> word() + ", ikke godkendt af " + committee;
      case CaseState.Approved approved -> line();
    };
  }

  /** Such as {@code Udkast} or {@code Godkendt af udvalget 18. december 2025, sag 25/1234}. */
  public String line() {
    return switch (state) {
      case CaseState.Draft draft -> word();
      case CaseState.Approved approved ->
          (approved.edition() == 1 ? "Godkendt" : "Udgave " + approved.edition() + " godkendt")
              + " af "
              + committee
              + " "
              + note();
    };
  }

  public Watermark watermark() {
    return switch (state) {
      case CaseState.Draft draft -> Watermark.DRAFT;
      case CaseState.Approved approved -> Watermark.NONE;
    };
  }
}
