package dk.pejling.run.explain;

import dk.pejling.run.plan.Judging;
import dk.pejling.run.plan.RunPlan;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.version.Past;
import dk.pejling.store.receipt.Receipt;
import dk.pejling.store.receipt.VersionIndex;
import dk.pejling.store.receipt.VersionIndex.Known;
import dk.pejling.store.received.ReadFile;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads and judges what lies in the input folder as a run would, and keeps nothing. */
public record JudgedInPlace(Stages stages, Clock clock, VersionIndex versions) {
  public Judging.Judged of(RunPlan plan) {
    return of(plan, received());
  }

  Judging.Judged of(RunPlan plan, Map<String, Instant> received) {
    List<ReadFile> read =
        plan.input().data().stream()
            .map(
                file ->
                    plan.intake()
                        .reader()
                        .read(
                            file.incoming(
                                received.getOrDefault(file.key().sha256(), clock.instant()))))
            .map(file -> new ReadFile(file.file(), file.observations(), file.findings()))
            .toList();
    return Judging.of(
        plan, stages, read, Past.of(versions).earlierSheets(plan.agreement(), plan.intake()));
  }

  /** When each content came the first time. */
  Map<String, Instant> received() {
    Map<String, Instant> received = new HashMap<>();
    if (versions.read() instanceof Known.Received(List<Receipt> receipts, boolean atWork)) {
      for (Receipt receipt : receipts) {
        received.merge(
            receipt.key().sha256(),
            receipt.received(),
            (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    return received;
  }
}
