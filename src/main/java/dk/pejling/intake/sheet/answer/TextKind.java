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

  @Override
  public Parsed<String> read(CellContent content) {
    String text = Quote.plain(content);
    if (NOTHING.contains(text)) {
      return new Parsed.Nothing<>();
    }
    if (PersonalData.hasCivilNumber(content)) {
      return refused(AnswerCode.CIVIL_NUMBER, "et nummer med dato og fire cifre");
    }
    if (PersonalData.hasMailAddress(content)) {
      return refused(AnswerCode.MAIL_ADDRESS, "en e-mailadresse");
    }
    return new Parsed.Value<>(text);
  }

  private static Parsed<String> refused(AnswerCode code, String found) {
    return new Parsed.Refused<>(
        new Remark(code, found + " (gengives ikke her)", "tekst uden personoplysninger"));
  }
}
