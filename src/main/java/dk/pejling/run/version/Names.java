package dk.pejling.run.version;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.store.receipt.Lineage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people call lineages and senders.
 *
 * @param agreement none where it can't be read: then ids are all there is
 */
record Names(Optional<Agreement> agreement) {
  private static final int NAMED = 2;

  /** Such as {@code statusskema for Klynge Nord, 2025}. */
  String of(Lineage lineage) {
    return switch (lineage) {
      case Lineage.Sheet sheet ->
          "statusskema for %s, %s".formatted(subject(sheet), sheet.period());
      case Lineage.Extract extract -> "udtræk fra " + subject(extract);
      case Lineage.Place place -> "filen " + subject(place);
    };
  }

  /** Such as {@code Klynge Nord} or {@code esundhed (akutte)}. */
  String subject(Lineage lineage) {
    return switch (lineage) {
      case Lineage.Sheet sheet -> cluster(sheet).map(Cluster::name).orElse(sheet.cluster().value());
      case Lineage.Extract extract ->
          "%s (%s)"
              .formatted(
                  extract.source(),
                  extract.indicators().size() > NAMED
                      ? extract.indicators().size() + " indikatorer"
                      : String.join(
                          ", ", extract.indicators().stream().map(Object::toString).toList()));
      case Lineage.Place(String place) -> place.substring(place.lastIndexOf('/') + 1);
    };
  }

  /** What somebody may write who means it. */
  List<String> words(Lineage lineage) {
    return switch (lineage) {
      case Lineage.Sheet sheet ->
          Stream.concat(
                  Stream.of(sheet.cluster().value()),
                  cluster(sheet).stream()
                      .flatMap(cluster -> Stream.of(cluster.name(), cluster.shortName())))
              .toList();
      case Lineage.Extract extract ->
          Stream.concat(
                  Stream.of(extract.source()),
                  extract.indicators().stream()
                      .flatMap(
                          id ->
                              Stream.concat(
                                  Stream.of(id.value()),
                                  indicators()
                                      .filter(each -> each.id().equals(id))
                                      .map(Indicator::name))))
              .toList();
      case Lineage.Place place -> List.of();
    };
  }

  private Stream<Indicator> indicators() {
    return agreement.stream().flatMap(each -> each.indicators().stream());
  }

  private Optional<Cluster> cluster(Lineage.Sheet sheet) {
    return agreement.stream()
        .flatMap(each -> each.geography().clusters().stream())
        .filter(cluster -> cluster.id().equals(sheet.cluster()))
        .findFirst();
  }
}
