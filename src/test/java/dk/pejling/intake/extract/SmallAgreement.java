package dk.pejling.intake.extract;

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
import dk.pejling.agreement.geography.Municipality.Tile;
import dk.pejling.agreement.geography.Region;
import dk.pejling.agreement.goal.LightRule;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.Plausible;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.agreement.indicator.SourceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * Three municipalities, two clusters, one indicator of each measure that extracts can hold, all but
 * the average divided by sex and age.
 */
public final class SmallAgreement {
  public static final Agreement AGREEMENT =
      new Agreement(
          "lille",
          "Lille aftale",
          "Parterne",
          "",
          new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31)),
          new Committee("Udvalget", "Udvalget", "Sekretariatet", ""),
          DataStanding.EXAMPLE,
          LightRule.WEAKEST,
          new Geography(
              new Region(new AreaId("1081"), "Region Nordjylland", List.of("Nordjylland")),
              List.of(
                  cluster("klynge-nord", "Klynge Nord", "860", "825"),
                  cluster("klynge-vest", "Klynge Vest", "787")),
              List.of(
                  municipality("860", "Hjørring"),
                  municipality("825", "Læsø"),
                  municipality("787", "Thisted", "Thisted (Thy)"))),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(
              indicator("andel", "Andel", new Measure.Proportion(), 100, 60),
              indicator("rate", "Rate", new Measure.Rate(), 1000, 500),
              indicator("dage", "Ventedage", new Measure.Average(), 1, 100),
              indicator("svar", "Svarandel", new Measure.SurveyShare(), 100, 60),
              indicator("antal", "Antal", new Measure.Count(), 1, 1_000_000)),
          List.of(),
          List.of(),
          Places.unread());

  private SmallAgreement() {}

  private static Cluster cluster(String id, String name, String... members) {
    return new Cluster(
        new AreaId(id),
        name,
        name,
        "Sygehus",
        List.of(),
        java.util.Arrays.stream(members).map(AreaId::new).toList());
  }

  private static Municipality municipality(String id, String name, String... aliases) {
    return new Municipality(
        new AreaId(id), name, List.of(aliases), new TreeMap<>(), new Tile(0, 0));
  }

  private static Indicator indicator(
      String id, String name, Measure measure, long factor, long highest) {
    return new Indicator(
        new IndicatorId(id),
        name,
        name,
        "",
        new Unit("enheder", "enheder", BigDecimal.valueOf(factor), 1),
        Direction.LOWER_IS_BETTER,
        measure,
        AreaLevel.MUNICIPALITY,
        new RollUp.Sum(),
        new SourceId("kilde"),
        5,
        List.of(),
        new Plausible(BigDecimal.ZERO, BigDecimal.valueOf(highest)),
        measure instanceof Measure.Average
            ? List.of()
            : List.of(
                new Breakdown("køn", List.of("kvinder", "mænd")),
                new Breakdown("alder", List.of("unge", "ældre"))),
        List.of(),
        "");
  }
}
