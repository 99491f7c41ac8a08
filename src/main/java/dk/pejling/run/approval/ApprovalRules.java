package dk.pejling.run.approval;

import dk.pejling.danish.DanishDate;
import dk.pejling.store.approval.ReportKey;
import java.time.LocalDate;
import java.util.Optional;

/** What people may say of an approval; explanations are Danish. */
final class ApprovalRules {
  private static final int LONGEST_CASE_NUMBER = 60;
  private static final int LONGEST_REASON = 2000;

  private ApprovalRules() {}

  static Optional<String> wrong(ReportKey report, LocalDate on, LocalDate today, String number) {
    if (on.isAfter(today)) {
      return Optional.of(
          "Godkendelsen kan ikke være fra %s: i dag er det %s. Skriv datoen for udvalgets beslutning."
              .formatted(DanishDate.of(on), DanishDate.of(today)));
    }
    if (on.isBefore(report.asOf())) {
      return Optional.of(
          ("Rapporten er opgjort pr. %s og kan ikke være godkendt før, %s. Skriv datoen for udvalgets"
                  + " beslutning.")
              .formatted(DanishDate.of(report.asOf()), DanishDate.of(on)));
    }
    return number.isBlank() || number.length() > LONGEST_CASE_NUMBER || !printable(number)
        ? Optional.of(
            "Skriv sagens nummer på én linje og højst %s tegn, fx --case 25/1234."
                .formatted(LONGEST_CASE_NUMBER))
        : Optional.empty();
  }

  static Optional<String> wrongReason(String reason) {
    return reason.isBlank() || reason.length() > LONGEST_REASON || !printable(reason)
        ? Optional.of(
            "Skriv på én linje, hvorfor godkendelsen trækkes tilbage, fx --because \"Forkert"
                + " sagsnummer\".")
        : Optional.empty();
  }

  private static boolean printable(String text) {
    return text.codePoints()
        .noneMatch(
            each ->
                Character.isISOControl(each)
                    || Character.getType(each) == Character.FORMAT
                    || Character.getType(each) == Character.LINE_SEPARATOR
                    || Character.getType(each) == Character.PARAGRAPH_SEPARATOR);
  }
}
