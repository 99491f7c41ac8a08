package dk.pejling.run.version;

import dk.pejling.observation.ReceivedFile;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.store.receipt.Lineage;
import dk.pejling.store.receipt.Receipt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has been received for an agreement, by lineage (`udgaver`).
 *
 * @param receipts oldest first
 */
public record VersionLog(List<Receipt> receipts) {
  public VersionLog {
    receipts = List.copyOf(receipts);
  }

  /** A receipt and which version of its lineage it is, counted from 1. */
  public record Version(int number, Receipt receipt) {}

  /** Those for the agreement, and those from before agreements were noted. */
  public static VersionLog of(String agreement, List<Receipt> all) {
    return new VersionLog(
        all.stream()
            .filter(each -> each.agreement().isEmpty() || each.agreement().equals(agreement))
            .toList());
  }

  /**
   * Every lineage with its versions, oldest first, by the name its latest version that was
   * understood has.
   */
  public Map<Lineage, List<Version>> byLineage() {
    Map<Lineage, List<Version>> named = new LinkedHashMap<>();
    lines().forEach(line -> named.put(line.lineage(), line.versions()));
    return named;
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Receipt receipt : receipts) {
      Line line =
          lineOf(receipt.lineage(), receipt.key().place(), lines)
              .orElseGet(
                  () -> {
                    Line begun = new Line(new ArrayList<>());
                    lines.add(begun);
                    return begun;
                  });
      line.versions().add(new Version(line.versions().size() + 1, receipt));
    }
    return lines;
  }

  private record Line(List<Version> versions) {
    Version latest() {
      return versions.reversed().stream()
          .filter(version -> !(version.receipt().lineage() instanceof Lineage.Place))
          .findFirst()
          .orElseGet(versions::getLast);
    }

    Lineage lineage() {
      return latest().receipt().lineage();
    }

    boolean has(Lineage lineage) {
      return versions.stream().anyMatch(version -> version.receipt().lineage().equals(lineage));
    }

    /** The number of its latest receipt at that place; 0 if there is none. */
    long lastAt(String place) {
      return versions.stream()
          .map(Version::receipt)
          .filter(receipt -> receipt.key().place().equals(place))
          .mapToLong(Receipt::number)
          .max()
          .orElse(0);
    }

    /** A file that isn't understood, or has other indicators than before, is still that file. */
    boolean goesOnWith(Lineage lineage) {
      return switch (lineage) {
        case Lineage.Place place -> true;
        case Lineage.Extract extract ->
            lineage() instanceof Lineage.Place
                || (lineage() instanceof Lineage.Extract mine
                    && mine.source().equals(extract.source()));
        case Lineage.Sheet sheet -> lineage() instanceof Lineage.Place;
      };
    }
  }

  /** The line of its lineage, else the one that lay at its place, if that can go on with it. */
  private static Optional<Line> lineOf(Lineage lineage, String place, List<Line> lines) {
    Optional<Line> same =
        lineage instanceof Lineage.Place
            ? Optional.empty()
            : lines.stream().filter(line -> line.has(lineage)).findFirst();
    return same.or(
        () ->
            lines.stream()
                .filter(line -> line.lastAt(place) > 0)
                .max(Comparator.comparingLong(line -> line.lastAt(place)))
                .filter(line -> line.goesOnWith(lineage)));
  }

  /** Only what had been received before that receipt. */
  public VersionLog before(Receipt receipt) {
    return new VersionLog(
        receipts.stream().filter(each -> each.number() < receipt.number()).toList());
  }

  /** What a file follows: the latest version of its line that was understood, if any was. */
  public Optional<Version> followed(Lineage lineage, String place) {
    return lineOf(lineage, place, lines()).map(Line::latest);
  }

  /** The version that is just this content, if it is what came last at its place or of its line. */
  public Optional<Version> standing(Lineage lineage, String place, String sha256) {
    return lastAt(place)
        .filter(last -> last.receipt().key().sha256().equals(sha256))
        .or(() -> followed(lineage, place).filter(v -> v.receipt().key().sha256().equals(sha256)));
  }

  private Optional<Version> lastAt(String place) {
    return lines().stream()
        .flatMap(line -> line.versions().stream())
        .filter(version -> version.receipt().key().place().equals(place))
        .max(Comparator.comparingLong(version -> version.receipt().number()));
  }

  /**
   * What a file would be a version of.
   *
   * @param source the source profile's name, or empty
   */
  public static Lineage lineage(ReceivedFile file, String source, String place) {
    return switch (file.content()) {
      case Content.ProgressSheet sheet ->
          new Lineage.Sheet(sheet.report().cluster(), sheet.report().period());
      case Content.Extract extract when !source.isEmpty() ->
          new Lineage.Extract(source, extract.indicators());
      case Content.Extract extract -> new Lineage.Place(place);
      case Content.NotUnderstood none -> new Lineage.Place(place);
    };
  }
}
