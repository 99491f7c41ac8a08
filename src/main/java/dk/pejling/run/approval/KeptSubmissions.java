package dk.pejling.run.approval;

import dk.pejling.danish.DanishWords;
import dk.pejling.observation.Sender;
import dk.pejling.report.edition.CaseState;
import dk.pejling.run.Releases;
import dk.pejling.run.ShownPath;
import dk.pejling.run.approval.Submissions.Outcome.SubmittedBefore.Found;
import dk.pejling.run.approval.submission.Sent;
import dk.pejling.run.approval.submission.SubmissionFolder;
import dk.pejling.run.approval.submission.SubmissionPackage;
import dk.pejling.run.made.CaseFolder;
import dk.pejling.store.approval.ApprovalEntry;
import dk.pejling.store.approval.ApprovalEntry.Fate;
import dk.pejling.store.approval.ApprovalRegister;
import dk.pejling.store.archive.Checksum;
import dk.pejling.store.audit.AuditCode;
import dk.pejling.store.audit.AuditEntry;
import dk.pejling.store.audit.AuditEvent;
import dk.pejling.store.audit.AuditLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Submissions in the register of the state folder. The package is complete beside its place when
 * the submission is noted, and moved there afterwards; a process that was cut short in between has
 * noted it, and the next attempt puts the same package in its place.
 */
final class KeptSubmissions implements Submissions {
  private final ApprovalRegister register;
  private final Releases releases;
  private final AuditLog audit;
  private final TransactionOperations transaction;
  private final Clock clock;

  KeptSubmissions(
      ApprovalRegister register,
      Releases releases,
      AuditLog audit,
      TransactionOperations transaction,
      Clock clock) {
    this.register = register;
    this.releases = releases;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public Outcome submit(Path folder, Sender by) {
    return switch (CaseFolder.in(folder.toAbsolutePath().normalize())) {
      case CaseFolder.None(String explanation) -> new Outcome.NoReport(explanation);
      case CaseFolder.Unfit(String explanation) -> new Outcome.Refused(explanation);
      case CaseFolder.Whole whole -> submit(whole, by);
    };
  }

  private Outcome submit(CaseFolder.Whole folder, Sender by) {
    Optional<ApprovalEntry> found =
        register.of(folder.key()).stream()
            .filter(ApprovalEntry::counts)
            .filter(each -> each.fingerprint().equals(folder.caseFile().fingerprint()))
            .findFirst();
    if (found.isEmpty()) {
      return new Outcome.Refused(
          "Kun en godkendt rapport kan indsendes. Notér udvalgets godkendelse med pejling approve"
              + " MAPPE --on DATO --case SAGSNUMMER, og lav rapporten igen.");
    }
    ApprovalEntry approval = found.get();
    Path output = Objects.requireNonNull(folder.report().folder().getParent());
    SubmissionFolder place = new SubmissionFolder(output, SubmissionPackage.name(approval));
    try {
      if (approval.fate() instanceof Fate.Submitted submitted) {
        return again(folder, approval, submitted, place);
      }
      return unfit(folder, approval, place)
          .<Outcome>map(Outcome.Refused::new)
          .orElseGet(() -> first(folder, approval, place, by));
    } catch (UncheckedIOException | IOException unwritable) {
      return new Outcome.Refused(
          "Pakken kan ikke skrives i %s. Sørg for plads og adgang til mappen, og prøv igen."
              .formatted(ShownPath.of(place.path())));
    }
  }

  private Optional<String> unfit(
      CaseFolder.Whole folder, ApprovalEntry approval, SubmissionFolder place) {
    CaseState approved =
        new CaseState.Approved(approval.edition(), approval.on(), approval.caseNumber());
    if (!folder.caseFile().state().equals(approved)) {
      return Optional.of(
          "Indholdet er godkendt, men rapporten i mappen er ikke den godkendte udgave. Lav rapporten"
              + " igen med pejling run %s, og indsend den så.".formatted(approval.of().report()));
    }
    if (register.of(folder.key()).stream()
        .anyMatch(each -> each.counts() && each.edition() > approval.edition())) {
      return Optional.of("En senere udgave af rapporten er godkendt. Indsend den i stedet.");
    }
    return place.exists()
        ? Optional.of(
            ("Der ligger allerede en mappe %s, som ikke er noteret i denne datamappe. Flyt den, og"
                    + " prøv igen.")
                .formatted(ShownPath.of(place.path())))
        : Optional.empty();
  }

  private Outcome first(
      CaseFolder.Whole folder, ApprovalEntry approval, SubmissionFolder place, Sender by) {
    try {
      Sent sent =
          Objects.requireNonNull(transaction.execute(status -> noted(folder, approval, place, by)));
      place.place();
      return new Outcome.Submitted(
          DanishWords.sentence(approval.of().report()),
          place.path(),
          place.path().resolve(SubmissionPackage.name(approval) + ".zip"),
          sent.day().isAfter(folder.caseFile().due()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Sent noted(
      CaseFolder.Whole folder, ApprovalEntry approval, SubmissionFolder place, Sender by) {
    Instant now = clock.instant();
    String manifest = Checksum.of(folder.report().manifestContent());
    try {
      AuditEntry entry =
          audit.append(
              new AuditEvent(
                  by,
                  "pejling submit",
                  AuditCode.REPORT_SUBMITTED,
                  approval.of().subject(),
                  details(folder, approval)),
              now);
      register.submit(approval, by, manifest, entry.number(), now);
      Sent sent = new Sent(entry.moment(), by, entry);
      place.prepare(SubmissionPackage.of(folder, approval, sent));
      releases.note(folder.report().folder(), by);
      return sent;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String details(CaseFolder.Whole folder, ApprovalEntry approval)
      throws IOException {
    return "udgave %s, sag %s: ".formatted(approval.edition(), approval.caseNumber())
        + SubmissionPackage.sendable(folder).entrySet().stream()
            .map(file -> file.getKey() + " sha256 " + Checksum.of(file.getValue()))
            .collect(Collectors.joining(", "));
  }

  private Outcome again(
      CaseFolder.Whole folder,
      ApprovalEntry approval,
      Fate.Submitted submitted,
      SubmissionFolder place)
      throws IOException {
    boolean same = Checksum.of(folder.report().manifestContent()).equals(submitted.manifest());
    boolean missing = !place.exists();
    if (missing && same) {
      List<AuditEntry> entry =
          audit.all().stream().filter(each -> each.number() == submitted.audit()).toList();
      place.prepare(
          SubmissionPackage.of(
              folder, approval, new Sent(submitted.moment(), submitted.by(), entry.getFirst())));
      place.place();
    }
    return new Outcome.SubmittedBefore(
        DanishWords.sentence(approval.of().report()),
        submitted.moment(),
        submitted.by().called(),
        place.path(),
        missing ? same ? Found.RESTORED : Found.GONE : Found.THERE);
  }
}
