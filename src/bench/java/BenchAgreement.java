import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Committee;
import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.Places;
import dk.pejling.agreement.Term;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.geography.Region;
import dk.pejling.agreement.goal.LightRule;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.agreement.indicator.SourceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Agreements of any size; as large extracts need one, 100 counts in 98 municipalities. */
final class BenchAgreement {
  static final int INDICATORS = 100;
  static final int MUNICIPALITIES = 98;
  static final int YEARS = 24;
  static final int FIRST_YEAR = 2001;

  private BenchAgreement() {}

  static String indicator(int number) {
    return "indikator-%03d".formatted(number);
  }

  static String municipality(int number) {
    return "Kommune Nr %d".formatted(number);
  }

  /** What large extracts are read with. */
  static Agreement agreement() {
    return agreement(
        1,
        MUNICIPALITIES,
        IntStream.range(0, INDICATORS).mapToObj(BenchAgreement::counted).toList(),
        List.of());
  }

  /** Every municipality is in the cluster that is its turn. */
  static Agreement agreement(
      int clusters,
      int municipalities,
      List<Indicator> indicators,
      List<SuccessCriterion> criteria) {
    return new Agreement(
        "maaling",
        "Måling",
        "Parterne",
        "",
        new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31)),
        new Committee("Udvalget", "Udvalget", "Sekretariatet", ""),
        DataStanding.EXAMPLE,
        LightRule.WEAKEST,
        new Geography(
            new Region(new AreaId("1000"), "Regionen", List.of()),
            IntStream.range(0, clusters)
                .mapToObj(at -> cluster(at, clusters, municipalities))
                .toList(),
            IntStream.range(0, municipalities).mapToObj(BenchAgreement::inhabited).toList()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Pejlemaerke(1, "Ét", "Ét", "Ét", "", List.of(), List.of())),
        List.of(),
        List.of(),
        List.of(),
        indicators,
        criteria,
        List.of(),
        Places.unread());
  }

  private static Municipality inhabited(int number) {
    return new Municipality(
        municipalityId(number),
        municipality(number),
        List.of(),
        new TreeMap<>(),
        new Municipality.Tile(0, 0));
  }

  private static AreaId municipalityId(int number) {
    return new AreaId(String.valueOf(101 + number));
  }

  private static Cluster cluster(int number, int clusters, int municipalities) {
    return new Cluster(
        new AreaId("klynge-" + number),
        "Klynge " + number,
        "K" + number,
        "Sygehus",
        List.of(),
        IntStream.range(0, municipalities)
            .filter(at -> at % clusters == number)
            .mapToObj(BenchAgreement::municipalityId)
            .toList());
  }

  private static Indicator counted(int number) {
    return indicator(
        indicator(number),
        new Indicator.Unit("antal", "antal", BigDecimal.ONE, 0),
        new Indicator.Measure.Count(),
        1_000_000_000);
  }

  /** Of municipalities, and added up. */
  static Indicator indicator(
      String id, Indicator.Unit unit, Indicator.Measure measure, long highest) {
    return new Indicator(
        new IndicatorId(id),
        id,
        id,
        "",
        unit,
        Indicator.Direction.LOWER_IS_BETTER,
        measure,
        AreaLevel.MUNICIPALITY,
        new Indicator.RollUp.Sum(),
        new SourceId("kilde"),
        5,
        List.of(),
        new Indicator.Plausible(BigDecimal.ZERO, BigDecimal.valueOf(highest)),
        List.of(),
        List.of(),
        "");
  }
}
