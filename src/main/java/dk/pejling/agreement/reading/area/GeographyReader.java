package dk.pejling.agreement.reading.area;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.geography.Region;
import dk.pejling.agreement.yaml.Choice;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Register;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the region, its clusters and its municipalities.
 *
 * <pre>
 * geografi:
 *   region: {id: 1081, navn: Region Nordjylland, aliasser: [Nordjylland, '081', '81']}
 *   klynger:
 *     - {id: klynge-midt, navn: Klynge Midt, kortnavn: Midt, hospital: Aalborg, kommuner: [849, 851]}
 *   kommuner: …
 * </pre>
 */
public final class GeographyReader {
  static final Section GEOGRAPHY =
      Section.single("geografi").requires("region", "klynger", "kommuner");
  static final Section REGION =
      Section.single("region").requires("id", "navn").allows("aliasser", "folketal");
  static final Section CLUSTER =
      Section.namedBy("klynge", "id")
          .requires("id", "navn", "kortnavn", "hospital", "kommuner")
          .allows("aliasser");

  /** The words for levels of areas. */
  public static final Choice<AreaLevel> LEVEL =
      Choice.of("niveau", List.of(AreaLevel.values()), AreaLevel::label);

  private static final Pattern REGION_CODE = Pattern.compile("\\d{4}");

  private final Register areas;
  private final AreaNames names;
  private final Membership membership;
  private final Map<String, AreaLevel> levels = new HashMap<>();
  private final MunicipalityReader municipalities;
  private final PopulationCheck populations;

  public GeographyReader(Findings findings, Register areas) {
    this.areas = areas;
    this.names = new AreaNames(findings);
    this.membership = new Membership(findings);
    this.populations = new PopulationCheck(findings);
    this.municipalities = new MunicipalityReader(findings, areas, names, membership, populations);
  }

  public Optional<Geography> read(YamlMap root) {
    return root.map("geografi", GEOGRAPHY, this::geography);
  }

  /** The level of each area by id, also of areas with mistakes. */
  public Map<String, AreaLevel> levels() {
    return Map.copyOf(levels);
  }

  private Optional<Geography> geography(YamlMap map) {
    Optional<Region> region = map.map("region", REGION, this::region);
    List<Municipality> inOrder = municipalities.read(map);
    List<Cluster> clusters = map.maps("klynger", CLUSTER, this::cluster);
    membership.declared().forEach(code -> levels.put(code, AreaLevel.MUNICIPALITY));
    membership.check();
    populations.check();
    return map.sound()
        ? region.map(whole -> new Geography(whole, clusters, inOrder))
        : Optional.empty();
  }

  private Optional<Region> region(YamlMap map) {
    Field<String> id =
        map.scalar("id").matching(REGION_CODE, "regionens firecifrede kode, for eksempel 1081");
    Field<String> name = map.scalar("navn").text();
    areas.declare(id);
    id.ifKnown(code -> levels.put(code, AreaLevel.REGION));
    List<Field<String>> aliases = names.of(map, id, name);
    populations.whole(map);
    return map.sound()
        ? Optional.of(
            new Region(
                new AreaId(id.value()), name.value(), aliases.stream().map(Field::value).toList()))
        : Optional.empty();
  }

  private Optional<Cluster> cluster(YamlMap map) {
    Field<String> id = map.scalar("id").id();
    Field<String> name = map.scalar("navn").text();
    Field<String> shortName = map.scalar("kortnavn").text();
    Field<String> hospital = map.scalar("hospital").text();
    areas.declare(id);
    id.ifKnown(code -> levels.put(code, AreaLevel.CLUSTER));
    List<Field<String>> aliases = names.of(map, id, name);
    List<Field<String>> members =
        map.scalars("kommuner").stream().map(each -> each.text()).toList();
    membership.join(members);
    return map.sound()
        ? Optional.of(
            new Cluster(
                new AreaId(id.value()),
                name.value(),
                shortName.value(),
                hospital.value(),
                aliases.stream().map(Field::value).toList(),
                members.stream().map(member -> new AreaId(member.value())).toList()))
        : Optional.empty();
  }
}
