package dk.pejling.agreement.reading.area;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.geography.Municipality.Tile;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Register;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * Reads the municipalities.
 *
 * <pre>
 * kommuner:
 *   - {id: 825, navn: Læsø, aliasser: ['0825', Læsø Kommune], folketal: {2020: 1786},
 *      felt: {kolonne: 4, række: 0}}
 * </pre>
 */
final class MunicipalityReader {
  static final Section MUNICIPALITY =
      Section.namedBy("kommune", "id")
          .requires("id", "navn", "felt")
          .allows("aliasser", "folketal");
  static final Section TILE = Section.single("felt").requires("kolonne", "række");

  private static final Pattern CODE = Pattern.compile("\\d{3}");
  private static final int LAST_TILE = 20;

  private final Findings findings;
  private final Register areas;
  private final AreaNames names;
  private final Membership membership;
  private final PopulationCheck populations;
  private final Map<Tile, String> tiles = new HashMap<>();

  MunicipalityReader(
      Findings findings,
      Register areas,
      AreaNames names,
      Membership membership,
      PopulationCheck populations) {
    this.findings = findings;
    this.areas = areas;
    this.names = names;
    this.membership = membership;
    this.populations = populations;
  }

  List<Municipality> read(YamlMap geography) {
    return geography.maps("kommuner", MUNICIPALITY, this::municipality);
  }

  private Optional<Municipality> municipality(YamlMap map) {
    Field<String> id =
        map.scalar("id").matching(CODE, "kommunens trecifrede kode, for eksempel 851");
    Field<String> name = map.scalar("navn").text();
    areas.declare(id);
    membership.declare(id);
    List<Field<String>> aliases = names.of(map, id, name);
    SortedMap<Integer, Long> population = populations.part(map, id);
    Optional<Tile> tile = map.map("felt", TILE, each -> tile(each, name.or("")));
    return map.sound()
        ? tile.map(
            place ->
                new Municipality(
                    new AreaId(id.value()),
                    name.value(),
                    aliases.stream().map(Field::value).toList(),
                    population,
                    place))
        : Optional.empty();
  }

  private Optional<Tile> tile(YamlMap map, String municipality) {
    Field<Integer> column = map.scalar("kolonne").small(0, LAST_TILE);
    Field<Integer> row = map.scalar("række").small(0, LAST_TILE);
    if (!map.sound()) {
      return Optional.empty();
    }
    Tile tile = new Tile(column.value(), row.value());
    String other = tiles.putIfAbsent(tile, municipality);
    if (other != null) {
      findings.add(
          AgreementCode.SHARED_TILE,
          map.at(),
          "kolonne %s, række %s, hvor %s ligger".formatted(tile.column(), tile.row(), other),
          "et ledigt felt");
    }
    return Optional.of(tile);
  }
}
