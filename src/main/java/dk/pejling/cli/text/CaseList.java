package dk.pejling.cli.text;

import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.run.approval.Approvals.Entry;
import dk.pejling.run.approval.Approvals.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Editions of reports and where their cases stand, as people read it. */
public final class CaseList {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final String ROW = "%-20s %-11s %-6s %-24s %s%n";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  private CaseList() {}

  public static String of(List<Entry> entries) {
    if (entries.isEmpty()) {
      return "Ingen rapport er godkendt, og der ligger intet udkast af ægte tal.%n".formatted();
    }
    StringBuilder text =
        new StringBuilder(ROW.formatted("Rapport", "Opgjort pr.", "Udgave", "Aftale", "Sagen"));
    for (Entry entry : entries) {
      text.append(
          ROW.formatted(
              entry.report(),
              DAY.format(entry.asOf()),
              entry.edition(),
              entry.agreement(),
              stands(entry.standing())));
    }
    return text.toString();
  }

  /** Such as {@code Midtvejsstatus, opgjort pr. 12. december 2025, udgave 1,}. */
  public static String name(Entry entry) {
    return DanishWords.sentence(lowered(entry)) + ",";
  }

  public static String lowered(Entry entry) {
    return "%s, opgjort pr. %s, udgave %s"
        .formatted(entry.report(), DanishDate.of(entry.asOf()), entry.edition());
  }

  /** Such as {@code 18. december 2025, sag 25/1234}. */
  public static String decision(Entry entry) {
    return switch (entry.standing()) {
      case Standing.Draft() -> "";
      case Standing.Approved approved -> decision(approved.on(), approved.caseNumber());
      case Standing.Submitted submitted -> decision(submitted.on(), submitted.caseNumber());
      case Standing.Withdrawn withdrawn -> decision(withdrawn.on(), withdrawn.caseNumber());
    };
  }

  private static String decision(LocalDate on, String caseNumber) {
    return DanishDate.of(on) + ", sag " + caseNumber;
  }

  private static String stands(Standing standing) {
    return switch (standing) {
      case Standing.Draft() -> "udkast";
      case Standing.Approved approved ->
          "godkendt %s; noteret af %s"
              .formatted(decision(approved.on(), approved.caseNumber()), approved.by());
      case Standing.Submitted submitted ->
          "indsendt %s af %s; godkendt %s"
              .formatted(
                  day(submitted.submitted()),
                  submitted.by(),
                  decision(submitted.on(), submitted.caseNumber()));
      case Standing.Withdrawn withdrawn ->
          "godkendelse af %s trukket tilbage %s af %s: %s"
              .formatted(
                  decision(withdrawn.on(), withdrawn.caseNumber()),
                  day(withdrawn.withdrawn()),
                  withdrawn.by(),
                  withdrawn.reason());
    };
  }

  private static String day(Instant moment) {
    return DanishDate.of(moment.atZone(DENMARK).toLocalDate());
  }
}
