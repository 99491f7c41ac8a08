import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Committee;
import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.Term;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.geography.Region;
import dk.pejling.agreement.goal.LightRule;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.agreement.indicator.SourceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** 100 indicators that are counted, in 98 municipalities. */
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

  static Agreement agreement() {
    List<Municipality> municipalities =
        IntStream.range(0, MUNICIPALITIES)
            .mapToObj(
                at ->
                    new Municipality(
                        new AreaId(String.valueOf(101 + at)),
                        municipality(at),
                        List.of(),
                        new TreeMap<>(),
                        new Municipality.Tile(0, 0)))
            .toList();
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
            List.of(
                new Cluster(
                    new AreaId("klynge"),
                    "Klyngen",
                    "Klyngen",
                    "Sygehus",
                    municipalities.stream().map(Municipality::id).toList())),
            municipalities),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        IntStream.range(0, INDICATORS).mapToObj(BenchAgreement::counted).toList(),
        List.of());
  }

  private static Indicator counted(int number) {
    return new Indicator(
        new IndicatorId(indicator(number)),
        indicator(number),
        indicator(number),
        "",
        new Indicator.Unit("antal", "antal", BigDecimal.ONE, 0),
        Indicator.Direction.LOWER_IS_BETTER,
        new Indicator.Measure.Count(),
        AreaLevel.MUNICIPALITY,
        new Indicator.RollUp.Sum(),
        new SourceId("kilde"),
        5,
        List.of(),
        new Indicator.Plausible(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000_000)),
        List.of(),
        "");
  }
}
