package dk.pejling.run.version;

import dk.pejling.agreement.Agreement;
import dk.pejling.danish.DanishDate;
import dk.pejling.finding.Finding;
import dk.pejling.observation.Sender;
import dk.pejling.run.VersionNews;
import dk.pejling.run.VersionNews.State;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.version.VersionLog.Version;
import dk.pejling.store.receipt.Lineage;
import dk.pejling.store.receipt.Receipt;
import dk.pejling.store.received.ReadFile;
import dk.pejling.store.received.Substances;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Tells how a file stands to what was received before it.
 *
 * @param earlier reads the version before
 */
record NewsOfFile(Agreement agreement, Intake.Sources sources, Earlier earlier) {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  /**
   * @param log what was received before
   * @param place where the file lies, as the receipts name places
   */
  VersionNews of(ReadFile file, String place, VersionLog log) {
    String source = sources.of(file.file().name());
    Lineage lineage = VersionLog.lineage(file.file(), source, place);
    Names names = new Names(Optional.of(agreement));
    Optional<Version> standing = log.standing(lineage, place, file.file().sha256());
    if (standing.isPresent()) {
      return news(file, State.UNCHANGED, "ingen ændring siden " + named(standing.get()), List.of());
    }
    return log.followed(lineage, place)
        .map(version -> after(version, file))
        .orElseGet(
            () -> news(file, State.FIRST, "ny: første udgave af " + names.of(lineage), List.of()));
  }

  private VersionNews after(Version version, ReadFile file) {
    Receipt former = version.receipt();
    if (former.substance().equals(Substances.of(file))) {
      return savedAgain(version, file);
    }
    Comparison.Outcome outcome =
        earlier
            .of(former)
            .map(before -> new Comparison(agreement).of(before, file))
            .orElseGet(Comparison.Outcome.Incomparable::new);
    return switch (outcome) {
      case Comparison.Outcome.Same same -> savedAgain(version, file);
      case Comparison.Outcome.Different(String summary, List<String> lines) ->
          news(
              file,
              State.CHANGED,
              "ny udgave i stedet for %s: %s".formatted(named(version), summary),
              lines);
      case Comparison.Outcome.Incomparable none ->
          news(
              file,
              State.INCOMPARABLE,
              "ny udgave; den kan ikke holdes op mod %s".formatted(named(version)),
              List.of());
    };
  }

  private static VersionNews savedAgain(Version version, ReadFile file) {
    long held = file.findings().stream().filter(Finding::holdsBack).count();
    return news(
        file,
        State.SAVED_AGAIN,
        "ingen ændring: filen er gemt igen, men siger det samme som %s%s"
            .formatted(
                named(version), held > 0 ? "; det, der er holdt tilbage, er det stadig" : ""),
        List.of());
  }

  /** Such as {@code udgave 2, modtaget 3. december 2025 fra Klynge Nord}. */
  private static String named(Version version) {
    Receipt receipt = version.receipt();
    String from =
        receipt.sender() instanceof Sender.Unknown ? "" : " fra " + receipt.sender().called();
    return "udgave %s, modtaget %s%s"
        .formatted(
            version.number(),
            DanishDate.of(receipt.received().atZone(DENMARK).toLocalDate()),
            from);
  }

  private static VersionNews news(
      ReadFile file, State state, String sentence, List<String> changes) {
    String name = file.file().name();
    return new VersionNews(name, state, name + ": " + sentence + ".", changes);
  }
}
