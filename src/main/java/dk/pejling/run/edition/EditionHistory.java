package dk.pejling.run.edition;

import dk.pejling.report.edition.CaseState;
import dk.pejling.report.edition.EarlierEdition;
import dk.pejling.report.edition.EarlierEdition.Submission;
import dk.pejling.report.edition.Editions;
import dk.pejling.run.output.Publication.Making;
import dk.pejling.store.approval.ApprovalEntry;
import dk.pejling.store.approval.ApprovalEntry.Fate;
import dk.pejling.store.approval.ApprovedEdition;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The approved editions of a report (`godkendte udgaver`).
 *
 * @param approved that count, lowest edition first
 */
public record EditionHistory(List<ApprovedEdition> approved) {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  public EditionHistory {
    approved = List.copyOf(approved);
  }

  public static EditionHistory none() {
    return new EditionHistory(List.of());
  }

  /** Where a report made of that stands among them. */
  public Editions of(Making making) {
    CaseState state = state(Fingerprint.of(making));
    List<ApprovedEdition> before =
        approved.stream().filter(each -> each.entry().edition() < state.edition()).toList();
    if (before.isEmpty()) {
      return new Editions(state, List.of(), List.of(), List.of());
    }
    ApprovedEdition last = before.getLast();
    return new Editions(
        state,
        before.stream().map(each -> earlier(each.entry())).toList(),
        List.of(last.release()),
        SourceChanges.between(last.manifest(), making));
  }

  /** Approved where just that was approved; else a draft of the next edition. */
  public CaseState state(String fingerprint) {
    Optional<ApprovalEntry> same =
        approved.stream()
            .map(ApprovedEdition::entry)
            .filter(each -> each.fingerprint().equals(fingerprint))
            .findFirst();
    return same.isPresent()
        ? new CaseState.Approved(same.get().edition(), same.get().on(), same.get().caseNumber())
        : new CaseState.Draft(approved.isEmpty() ? 1 : approved.getLast().entry().edition() + 1);
  }

  private static EarlierEdition earlier(ApprovalEntry entry) {
    return new EarlierEdition(
        entry.edition(),
        entry.on(),
        entry.caseNumber(),
        switch (entry.fate()) {
          case Fate.Submitted submitted ->
              new Submission.On(submitted.moment().atZone(DENMARK).toLocalDate());
          case Fate.Standing standing -> new Submission.NotSubmitted();
          case Fate.Withdrawn withdrawn -> new Submission.NotSubmitted();
        });
  }
}
