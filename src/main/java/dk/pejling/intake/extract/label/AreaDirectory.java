package dk.pejling.intake.extract.label;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.geography.Region;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.cell.Resemblance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The agreement's areas under every name and code sources use: the name, with and without {@code
 * Kommune}, aliases, and codes with and without leading zeros.
 */
final class AreaDirectory {
  private final Geography geography;
  private final Map<String, AreaId> byName = new HashMap<>();
  private final Map<String, Match> known = new HashMap<>();

  AreaDirectory(Geography geography, Map<String, AreaId> profileNames) {
    this.geography = geography;
    geography.areas().forEach(this::enter);
    profileNames.forEach((name, id) -> byName.put(PlainName.of(name), id));
  }

  /** What a name in an extract stands for. */
  sealed interface Match {
    record Ours(AreaId id) implements Match {}

    /** None of the agreement's, and like none of them. */
    record Elsewhere() implements Match {}

    /** Likely meant as one of the agreement's. */
    record Misspelt(Area meant) implements Match {}

    record Blank() implements Match {}
  }

  Match match(String written) {
    return known.computeIfAbsent(written, this::find);
  }

  String name(AreaId id) {
    return geography.area(id).name();
  }

  private Match find(String written) {
    String name = PlainName.of(written);
    if (name.isEmpty()) {
      return new Match.Blank();
    }
    AreaId id = byName.get(name);
    if (id != null) {
      return new Match.Ours(id);
    }
    return byName.entrySet().stream()
        .filter(entry -> Resemblance.likely(name, entry.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst()
        .<Match>map(meant -> new Match.Misspelt(geography.area(meant)))
        .orElseGet(Match.Elsewhere::new);
  }

  private void enter(Area area) {
    String name = PlainName.of(area.name());
    byName.put(name, area.id());
    byName.put(PlainName.of(area.id().value()), area.id());
    byName.put("0" + PlainName.of(area.id().value()), area.id());
    for (String alias : aliases(area)) {
      byName.put(PlainName.of(alias), area.id());
    }
    if (area instanceof Municipality) {
      byName.put(name + " kommune", area.id());
      byName.put(name + "s kommune", area.id());
    }
  }

  private static List<String> aliases(Area area) {
    return switch (area) {
      case Municipality municipality -> municipality.aliases();
      case Region region -> region.aliases();
      case Cluster cluster -> cluster.aliases();
    };
  }
}
