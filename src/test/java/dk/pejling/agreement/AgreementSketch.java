package dk.pejling.agreement;

import dk.pejling.agreement.Requirement.Fulfilment;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.LightRule;
import dk.pejling.agreement.goal.NationalGoal;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.Principle;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.goal.SuccessCriterion.Followed;
import dk.pejling.agreement.goal.SuccessCriterion.Frame;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.agreement.indicator.Source;
import dk.pejling.agreement.indicator.SourceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An agreement with everything a report prints: two pejlemærker, every way to answer a demand. */
public final class AgreementSketch {
  private AgreementSketch() {}

  public static Agreement two() {
    return with(indicators(), criteria());
  }

  /** The same, with another rule of the light. */
  public static Agreement judgedBy(LightRule rule) {
    return with(rule, indicators(), criteria());
  }

  /** The same parties with other indicators and criteria, all of pejlemærke 1 or 2. */
  public static Agreement with(List<Indicator> indicators, List<SuccessCriterion> criteria) {
    return with(LightRule.WEAKEST, indicators, criteria);
  }

  private static Agreement with(
      LightRule rule, List<Indicator> indicators, List<SuccessCriterion> criteria) {
    return new Agreement(
        "test",
        "Sundhedsaftalen 2024-2027",
        "Region Nordjylland og fem kommuner",
        "Nordjyderne bliver sundere.",
        new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31)),
        new Committee("Udvalget", "Udvalget i Nordjylland", "Sekretariatet", "post@example.org"),
        DataStanding.EXAMPLE,
        rule,
        Agreements.geography(),
        List.of(
            Agreements.midterm(
                "Hvor langt er parterne?",
                "Sundhedsstyrelsen til orientering",
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2025, 12, 12))),
        List.of(
            new ReportingPeriod(
                "2025",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2025, 12, 1))),
        List.of(new LegalReference("vej", "VEJ 9008/2024, kap. 6", "Vejledning 9008 af 2024")),
        requirements(),
        List.of(
            pejlemaerke(1, "Styrket samarbejde tæt på borgeren", "Tæt på borgeren"),
            pejlemaerke(2, "Mental sundhed og trivsel", "Mental sundhed")),
        List.of(
            new Principle("lighed", "Større lighed", "Ulige behov, ulige løsninger."),
            new Principle("kultur", "God kultur", "Parterne har tillid.")),
        List.of(
            new NationalGoal(1, "Sammenhængende patientforløb"),
            new NationalGoal(2, "Ældre patienter")),
        List.of(new Source(new SourceId("kilde"), "eSundhed", "Indikatorer", "Eksempeldata")),
        indicators,
        criteria,
        List.of(),
        Places.unread());
  }

  private static Pejlemaerke pejlemaerke(int number, String name, String tag) {
    return new Pejlemaerke(
        number, name, name, tag, "Det vil vi.", List.of("Overgange"), List.of("Ældre", "Unge"));
  }

  private static List<Requirement> requirements() {
    return List.of(
        requirement("Status til tiden", new Fulfilment.ReportInTime(), "resume"),
        requirement("Måltal er fastsat", new Fulfilment.CriteriaHaveTargets(), "pejlemaerke-1"),
        requirement("Klynger har egne mål", new Fulfilment.ClustersHaveOwnGoals(), "klynger"),
        requirement("Behov for revision", new Fulfilment.ClustersAssessedRevision(), "revision"),
        requirement(
            "Offentliggjort",
            new Fulfilment.Declared(Requirement.State.OUTSTANDING, "3 af 6 parter mangler"),
            "raad"));
  }

  private static Requirement requirement(String text, Fulfilment fulfilment, String anchor) {
    return new Requirement(text, text, "vej", List.of(anchor), List.of(), fulfilment);
  }

  private static List<Indicator> indicators() {
    return List.of(
        indicator("genind", "Akutte genindlæggelser", "udskrivninger", Direction.LOWER_IS_BETTER),
        indicator("planer", "Planer til tiden", "planer", Direction.HIGHER_IS_BETTER));
  }

  public static Indicator indicator(
      String id, String name, String population, Direction direction) {
    return new Indicator(
        new IndicatorId(id),
        name,
        name,
        population,
        IndicatorSketch.PER_CENT,
        direction,
        new Measure.Proportion(),
        AreaLevel.MUNICIPALITY,
        new Indicator.RollUp.Sum(),
        new SourceId("kilde"),
        5,
        List.of(),
        new Indicator.Plausible(BigDecimal.ZERO, BigDecimal.valueOf(100)),
        List.of(),
        List.of(1),
        "");
  }

  private static List<SuccessCriterion> criteria() {
    return List.of(
        new SuccessCriterion.Target(
            frame("1.1", "Akutte genindlæggelser", AreaLevel.MUNICIPALITY),
            new IndicatorId("genind"),
            Criteria.BASELINE,
            new BigDecimal("19.0"),
            Criteria.TARGET_YEAR,
            Map.of(),
            BigDecimal.ZERO,
            3),
        new SuccessCriterion.Maintain(
            frame("1.2", "Planer til tiden", AreaLevel.MUNICIPALITY),
            new IndicatorId("planer"),
            Criteria.BASELINE,
            new BigDecimal("90.0"),
            BigDecimal.ZERO,
            3),
        new SuccessCriterion.Milestone(
            frame("2.1", "Lettere behandling til unge", AreaLevel.CLUSTER),
            LocalDate.of(2025, 12, 31),
            "et mødereferat"),
        new SuccessCriterion.Gap(
            frame("2.2", "Forskel i genindlæggelser", AreaLevel.REGION),
            new IndicatorId("genind"),
            Criteria.BASELINE,
            new BigDecimal("2.0"),
            Criteria.TARGET_YEAR,
            3),
        new SuccessCriterion.NoTarget(
            frame("2.3", "Rusmidler blandt unge", AreaLevel.CLUSTER), new Followed.NotMeasured()));
  }

  public static Frame frame(String id, String name, AreaLevel finest) {
    return new Frame(
        new CriterionId(id),
        Integer.parseInt(id.substring(0, 1)),
        name,
        name,
        finest,
        List.of("lighed"),
        "",
        "");
  }
}
