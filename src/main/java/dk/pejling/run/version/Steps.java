package dk.pejling.run.version;

import dk.pejling.agreement.Agreement;
import dk.pejling.finding.Checked;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.run.Versions.Entry;
import dk.pejling.run.Versions.Step;
import dk.pejling.run.version.VersionLog.Version;
import dk.pejling.store.archive.Archive;
import dk.pejling.store.receipt.Receipt;
import dk.pejling.store.received.ReadFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The versions of a lineage, each held against the one before. */
record Steps(Rules rules, Archive archive) {
  List<Step> of(List<Version> versions) {
    if (!(rules.agreement() instanceof Checked.Accepted<Agreement>(Agreement by, var findings))) {
      return versions.stream().map(each -> new Step(entry(each), "", List.of())).toList();
    }
    EarlierReading reading = new EarlierReading(rules.intake(by), archive);
    List<Step> steps = new ArrayList<>();
    Optional<ReadFile> before = Optional.empty();
    int numberBefore = 0;
    for (Version version : versions) {
      Optional<ReadFile> now = reading.of(version.receipt());
      steps.add(
          version.number() == 1
              ? new Step(entry(version), "første udgave", List.of())
              : step(version, "udgave " + numberBefore, before, now, new Comparison(by)));
      if (understood(now) || !understood(before)) {
        before = now;
        numberBefore = version.number();
      }
    }
    return steps;
  }

  private static boolean understood(Optional<ReadFile> read) {
    return read.filter(each -> !(each.file().content() instanceof Content.NotUnderstood))
        .isPresent();
  }

  private static Step step(
      Version version,
      String former,
      Optional<ReadFile> before,
      Optional<ReadFile> now,
      Comparison comparison) {
    Comparison.Outcome outcome =
        before.isPresent() && now.isPresent()
            ? comparison.of(before.get(), now.get())
            : new Comparison.Outcome.Incomparable();
    return switch (outcome) {
      case Comparison.Outcome.Same same ->
          new Step(entry(version), "ingen ændring: siger det samme som " + former, List.of());
      case Comparison.Outcome.Different(String summary, List<String> lines) ->
          new Step(entry(version), summary + " i forhold til " + former, lines);
      case Comparison.Outcome.Incomparable none ->
          new Step(entry(version), "kan ikke holdes op mod " + former, List.of());
    };
  }

  static Entry entry(Version version) {
    Receipt receipt = version.receipt();
    return new Entry(
        version.number(),
        receipt.received(),
        receipt.sender().called(),
        receipt.key().place(),
        receipt.size(),
        receipt.key().sha256(),
        receipt.findings(),
        receipt.heldBack());
  }
}
