package dk.pejling.run.audit;

import dk.pejling.danish.DanishWords;
import dk.pejling.store.audit.AuditCode;
import dk.pejling.store.audit.AuditEntry;
import dk.pejling.store.audit.AuditLog;
import dk.pejling.store.audit.Fault;
import java.util.List;
import java.util.stream.Stream;

/** The log of the state folder's database. */
final class KeptAuditTrail implements AuditTrail {
  private static final String START = "0".repeat(64);

  private final AuditLog log;

  KeptAuditTrail(AuditLog log) {
    this.log = log;
  }

  @Override
  public List<Entry> all() {
    return log.all().stream().map(KeptAuditTrail::entry).toList();
  }

  @Override
  public Verification verify() {
    List<String> hashes = log.all().stream().map(AuditEntry::hash).toList();
    return new Verification(
        hashes.size(),
        hashes.isEmpty() ? START : hashes.getLast(),
        hashes,
        log.faults().stream().map(KeptAuditTrail::told).toList());
  }

  private static String told(Fault fault) {
    return switch (fault) {
      case Fault.Changed(long number) ->
          "Indførsel %s er ændret, siden den blev skrevet.".formatted(number);
      case Fault.Removed(long from, long to) ->
          from == to
              ? "Indførsel %s er fjernet.".formatted(from)
              : "Indførsel %s til %s er fjernet.".formatted(from, to);
      case Fault.NotFollowing(long number) ->
          number == 1
              ? "Indførsel 1 er ikke den første, der blev skrevet."
              : "Indførsel %s blev skrevet efter en anden indførsel %s end den, der står nu."
                  .formatted(number, number - 1);
      case Fault.OtherEnd(long number) ->
          number == 0
              ? "Loggen er tom, men den har ikke altid været det."
              : "Indførsel %s er ikke den sidste, programmet skrev.".formatted(number);
    };
  }

  private static Entry entry(AuditEntry entry) {
    return new Entry(
        entry.number(),
        entry.moment(),
        by(entry),
        entry.origin(),
        entry.code(),
        what(entry.code()),
        entry.subject(),
        entry.details(),
        entry.previous(),
        entry.hash());
  }

  private static String by(AuditEntry entry) {
    return switch (entry.senderIs()) {
      case "SYSTEM_USER" -> "brugeren " + entry.sender();
      case "UNKNOWN" -> "ukendt";
      default -> entry.sender();
    };
  }

  /** A code that was tampered with is told as it stands. */
  private static String what(String code) {
    return Stream.of(AuditCode.values())
        .filter(each -> each.name().equals(code))
        .map(KeptAuditTrail::what)
        .findFirst()
        .orElse(DanishWords.sentence("ukendt: " + code));
  }

  private static String what(AuditCode code) {
    return switch (code) {
      case PROFESSIONAL_ASSESSMENT_USED -> "Faglig vurdering brugt";
      case PROFESSIONAL_ASSESSMENT_WITHDRAWN -> "Faglig vurdering bruges ikke mere";
      case REPORT_MADE -> "Rapport lavet";
      case RELEASE_NOTED -> "Rapport noteret som offentliggjort";
      case REPORT_APPROVED -> "Rapport noteret som godkendt";
      case APPROVAL_WITHDRAWN -> "Godkendelse trukket tilbage";
      case REPORT_SUBMITTED -> "Rapport indsendt";
    };
  }
}
