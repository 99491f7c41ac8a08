package dk.pejling.run.explain;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.geography.Region;
import dk.pejling.danish.DanishWords;
import dk.pejling.danish.NearestWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What people may call areas, capitals or not (`områdenavne`). */
record AreaNames(Geography geography) {
  /** Ids and names go before other names, which sources may use for several areas. */
  Optional<Area> of(String written) {
    return first(written, area -> List.of(area.id().value(), area.name()))
        .or(() -> first(written, AreaNames::others));
  }

  private interface Naming {
    List<String> of(Area area);
  }

  private Optional<Area> first(String written, Naming naming) {
    String wanted = plain(written);
    return geography.areas().stream()
        .filter(area -> naming.of(area).stream().anyMatch(name -> plain(name).equals(wanted)))
        .findFirst();
  }

  private static List<String> others(Area area) {
    return switch (area) {
      case Region region ->
          Stream.concat(Stream.of("region", "regionen"), region.aliases().stream()).toList();
      case Cluster cluster ->
          Stream.concat(Stream.of(cluster.shortName()), cluster.aliases().stream()).toList();
      case Municipality municipality ->
          Stream.concat(
                  Stream.of(municipality.name() + " Kommune"), municipality.aliases().stream())
              .toList();
    };
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** Tells what may have been meant, or else what there is. */
  String unknown(String written) {
    List<String> names =
        geography.areas().stream()
            .flatMap(
                area ->
                    Stream.concat(Stream.of(area.name(), area.id().value()), others(area).stream()))
            .toList();
    return "Aftalen har intet område \"%s\". %s"
        .formatted(
            written,
            NearestWord.to(written, names)
                .map(meant -> "Mente du " + meant + "?")
                .orElseGet(
                    () ->
                        "Vælg mellem "
                            + DanishWords.list(
                                geography.areas().reversed().stream().map(Area::name).toList())
                            + "."));
  }
}
