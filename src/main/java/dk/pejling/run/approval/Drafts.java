package dk.pejling.run.approval;

import dk.pejling.report.edition.CaseState;
import dk.pejling.run.approval.Approvals.Entry;
import dk.pejling.run.approval.Approvals.Standing;
import dk.pejling.run.made.CaseFolder;
import dk.pejling.store.approval.ApprovalEntry;
import dk.pejling.store.history.RunEntry;
import dk.pejling.store.history.RunHistory;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reports that runs have made and nobody has approved. */
record Drafts(RunHistory history) {
  /** Those that still lie where a run put them, and aren't among the approvals. */
  List<Entry> beside(List<ApprovalEntry> approvals) {
    return history.all().stream()
        .filter(each -> each.state() == RunEntry.State.PUBLISHED)
        .map(each -> each.of().folder())
        .distinct()
        .sorted()
        .flatMap(Drafts::draft)
        .filter(draft -> approvals.stream().noneMatch(each -> isOf(each, draft)))
        .map(Found::entry)
        .toList();
  }

  private record Found(Entry entry, String fingerprint) {}

  private static boolean isOf(ApprovalEntry approval, Found draft) {
    return approval.counts() && approval.fingerprint().equals(draft.fingerprint());
  }

  private static Stream<Found> draft(String folder) {
    try {
      return CaseFolder.in(Path.of(folder)) instanceof CaseFolder.Whole whole
              && whole.caseFile().state() instanceof CaseState.Draft draft
          ? Stream.of(
              new Found(
                  new Entry(
                      whole.key().agreement(),
                      whole.key().report(),
                      whole.key().asOf(),
                      draft.edition(),
                      new Standing.Draft()),
                  whole.caseFile().fingerprint()))
          : Stream.empty();
    } catch (InvalidPathException outOfReach) {
      return Stream.empty();
    }
  }
}
