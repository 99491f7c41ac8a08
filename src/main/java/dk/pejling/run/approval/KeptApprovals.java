package dk.pejling.run.approval;

import dk.pejling.danish.DanishDate;
import dk.pejling.observation.Sender;
import dk.pejling.report.edition.CaseState;
import dk.pejling.run.edition.EditionHistory;
import dk.pejling.run.made.CaseFolder;
import dk.pejling.store.approval.ApprovalEntry;
import dk.pejling.store.approval.ApprovalEntry.Fate;
import dk.pejling.store.approval.ApprovalRegister;
import dk.pejling.store.approval.NewApproval;
import dk.pejling.store.approval.ReportKey;
import dk.pejling.store.audit.AuditCode;
import dk.pejling.store.audit.AuditEvent;
import dk.pejling.store.audit.AuditLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionOperations;

/** Approvals in the register of the state folder. */
final class KeptApprovals implements Approvals {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final ApprovalRegister register;
  private final Drafts drafts;
  private final AuditLog audit;
  private final TransactionOperations transaction;
  private final Clock clock;

  KeptApprovals(
      ApprovalRegister register,
      Drafts drafts,
      AuditLog audit,
      TransactionOperations transaction,
      Clock clock) {
    this.register = register;
    this.drafts = drafts;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public Outcome approve(Path folder, LocalDate on, String caseNumber, Sender by) {
    return switch (CaseFolder.in(folder.toAbsolutePath().normalize())) {
      case CaseFolder.None(String explanation) -> new Outcome.NoReport(explanation);
      case CaseFolder.Unfit(String explanation) -> new Outcome.Refused(explanation);
      case CaseFolder.Whole whole -> approve(whole, on, caseNumber.strip(), by);
    };
  }

  private Outcome approve(CaseFolder.Whole folder, LocalDate on, String caseNumber, Sender by) {
    Instant now = clock.instant();
    Optional<String> wrong =
        ApprovalRules.wrong(folder.key(), on, now.atZone(DENMARK).toLocalDate(), caseNumber);
    return wrong.isPresent()
        ? new Outcome.WrongUse(wrong.get())
        : Objects.requireNonNull(
            transaction.execute(status -> noted(folder, on, caseNumber, by, now)));
  }

  private Outcome noted(
      CaseFolder.Whole folder, LocalDate on, String caseNumber, Sender by, Instant now) {
    ReportKey key = folder.key();
    String fingerprint = folder.caseFile().fingerprint();
    Optional<ApprovalEntry> before = counting(key, fingerprint);
    if (before.isPresent()) {
      return new Outcome.ApprovedBefore(Entries.of(before.get()));
    }
    CaseState state = new EditionHistory(register.editions(key)).state(fingerprint);
    if (!folder.caseFile().state().equals(state)) {
      return new Outcome.Refused(
          "Rapporten i mappen er lavet, før den seneste godkendelse blev noteret eller trukket"
              + " tilbage. Lav rapporten igen, og godkend den så.");
    }
    ApprovalEntry approved =
        register.approve(
            new NewApproval(
                key,
                state.edition(),
                fingerprint,
                on,
                caseNumber,
                by,
                folder.report().content(),
                folder.report().manifestContent()),
            now);
    append(
        AuditCode.REPORT_APPROVED,
        approved,
        by,
        "udgave %s godkendt %s, sag %s; fingeraftryk %s"
            .formatted(state.edition(), on, caseNumber, fingerprint),
        now);
    return new Outcome.Approved(Entries.of(approved));
  }

  private Optional<ApprovalEntry> counting(ReportKey key, String fingerprint) {
    return register.of(key).stream()
        .filter(ApprovalEntry::counts)
        .filter(each -> each.fingerprint().equals(fingerprint))
        .findFirst();
  }

  @Override
  public Outcome withdraw(Path folder, String reason, Sender by) {
    return switch (CaseFolder.in(folder.toAbsolutePath().normalize())) {
      case CaseFolder.None(String explanation) -> new Outcome.NoReport(explanation);
      case CaseFolder.Unfit(String explanation) -> new Outcome.Refused(explanation);
      case CaseFolder.Whole whole -> withdraw(whole, reason.strip(), by);
    };
  }

  private Outcome withdraw(CaseFolder.Whole folder, String reason, Sender by) {
    Optional<String> wrong = ApprovalRules.wrongReason(reason);
    return wrong.isPresent()
        ? new Outcome.WrongUse(wrong.get())
        : Objects.requireNonNull(
            transaction.execute(status -> withdrawn(folder, reason, by, clock.instant())));
  }

  private Outcome withdrawn(CaseFolder.Whole folder, String reason, Sender by, Instant now) {
    Optional<ApprovalEntry> found = counting(folder.key(), folder.caseFile().fingerprint());
    if (found.isEmpty()) {
      return new Outcome.Refused(
          "Rapporten i mappen er ikke godkendt, så der er intet at trække tilbage.");
    }
    ApprovalEntry approval = found.get();
    if (approval.fate() instanceof Fate.Submitted submitted) {
      return new Outcome.Refused(
          ("Rapporten blev indsendt %s, og godkendelsen kan ikke trækkes tilbage. Ret det, der skal"
                  + " rettes, og lav en ny udgave.")
              .formatted(DanishDate.of(submitted.moment().atZone(DENMARK).toLocalDate())));
    }
    List<ApprovalEntry> all = register.of(folder.key());
    if (all.stream().anyMatch(each -> each.counts() && each.edition() > approval.edition())) {
      return new Outcome.Refused(
          "En senere udgave af rapporten er godkendt. Træk den tilbage først.");
    }
    register.withdraw(approval, by, reason, now);
    append(
        AuditCode.APPROVAL_WITHDRAWN,
        approval,
        by,
        "udgave %s, godkendt %s, sag %s: %s"
            .formatted(approval.edition(), approval.on(), approval.caseNumber(), reason),
        now);
    return new Outcome.Withdrawn(
        Entries.of(
            register.of(folder.key()).stream()
                .filter(each -> each.number() == approval.number())
                .findFirst()
                .orElseThrow()));
  }

  private void append(
      AuditCode code, ApprovalEntry approval, Sender by, String details, Instant now) {
    audit.append(
        new AuditEvent(by, "pejling approve", code, approval.of().subject(), details), now);
  }

  @Override
  public List<Entry> all() {
    List<ApprovalEntry> noted = register.all();
    return Stream.concat(noted.stream().map(Entries::of), drafts.beside(noted).stream()).toList();
  }
}
