package dk.pejling.intake.sheet.answer;

import dk.pejling.intake.sheet.answer.Parsed.Remark;
import dk.pejling.intake.sheet.grid.CellContent;
import java.util.Set;

/**
 * Free text (`fritekst`). It is printed in a public report, so what looks like a civil registration
 * number or an e-mail address is held back, and never quoted.
 */
public record TextKind() implements AnswerKind<String> {
  private static final Set<String> NOTHING = Set.of("-", "–", "—", "n/a", "N/A");

  static final Remark CIVIL_NUMBER =
      remark(AnswerCode.CIVIL_NUMBER, "et nummer med dato og fire cifre");
  private static final Remark MAIL_ADDRESS = remark(AnswerCode.MAIL_ADDRESS, "en e-mailadresse");

  @Override
  public Parsed<String> read(CellContent content) {
    String text = Quote.plain(content);
    if (NOTHING.contains(text)) {
      return new Parsed.Nothing<>();
    }
    if (Screening.hasCivilNumber(content)) {
      return new Parsed.Refused<>(CIVIL_NUMBER);
    }
    if (Screening.hasMailAddress(content)) {
      return new Parsed.Refused<>(MAIL_ADDRESS);
    }
    return new Parsed.Value<>(text);
  }

  private static Remark remark(AnswerCode code, String found) {
    return new Remark(code, found + " (gengives ikke her)", "tekst uden personoplysninger");
  }
}
