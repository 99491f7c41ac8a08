package dk.pejling.agreement;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.geography.Municipality.Tile;
import dk.pejling.agreement.geography.Region;
import dk.pejling.agreement.goal.LightRule;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Source;
import dk.pejling.agreement.indicator.SourceId;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Small agreements for tests: two clusters, or whatever geography a test asks for. */
public final class Agreements {
  public static final AreaId REGION = new AreaId("1081");
  public static final AreaId NORD = new AreaId("klynge-nord");
  public static final AreaId VEST = new AreaId("klynge-vest");

  private Agreements() {}

  /** Nord: Hjørring, Brønderslev, Læsø; Vest: Thisted, Morsø. */
  public static Geography geography() {
    return new Geography(
        new Region(REGION, "Region Nordjylland", List.of()),
        List.of(cluster("Nord", "860", "810", "825"), cluster("Vest", "787", "773")),
        List.of(
            municipality("860", "Hjørring", 64_483),
            municipality("810", "Brønderslev", 36_304),
            municipality("825", "Læsø", 1_786),
            municipality("787", "Thisted", 43_423),
            municipality("773", "Morsø", 20_247)));
  }

  public static Cluster cluster(String name, String... members) {
    return new Cluster(
        new AreaId("klynge-" + name.toLowerCase(java.util.Locale.ROOT)),
        "Klynge " + name,
        name,
        name,
        List.of(),
        List.of(members).stream().map(AreaId::new).toList());
  }

  public static Municipality municipality(String code, String name, long population2020) {
    SortedMap<Integer, Long> population = new TreeMap<>();
    population.put(2020, population2020);
    return new Municipality(new AreaId(code), name, List.of(), population, new Tile(0, 0));
  }

  public static Agreement of(List<Indicator> indicators, SuccessCriterion... criteria) {
    return of(geography(), indicators, criteria);
  }

  public static Agreement of(
      Geography geography, List<Indicator> indicators, SuccessCriterion... criteria) {
    return new Agreement(
        "test",
        "Sundhedsaftalen",
        "Parterne",
        "",
        new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31)),
        new Committee("Udvalget", "Udvalget", "Sekretariatet", ""),
        DataStanding.EXAMPLE,
        LightRule.WEAKEST,
        geography,
        List.of(),
        List.of(
            new ReportingPeriod(
                "2025",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2025, 12, 1))),
        List.of(),
        List.of(),
        IntStream.rangeClosed(1, 3)
            .mapToObj(
                number ->
                    new Pejlemaerke(
                        number,
                        "Pejlemærke " + number,
                        "Pejlemærke " + number,
                        "",
                        "",
                        List.of(),
                        List.of()))
            .toList(),
        List.of(),
        List.of(),
        List.of(new Source(new SourceId("kilde"), "Kilden", "", "")),
        indicators,
        List.of(criteria),
        List.of(),
        Places.unread());
  }

  /** The report midway (`midtvejsstatus`), sent with nothing said of how. */
  public static ReportPlan midterm(
      String question, String recipient, LocalDate due, LocalDate asOf) {
    return new ReportPlan(
        "midtvejsstatus",
        "midtvejsstatus",
        ReportKind.MIDTVEJSSTATUS,
        "Midtvejsstatus på",
        question,
        recipient,
        due,
        asOf,
        ReportPlan.Sending.UNSAID);
  }
}
