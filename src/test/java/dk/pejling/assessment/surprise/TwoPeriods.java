package dk.pejling.assessment.surprise;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.AgreementSketch;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.Places;
import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Plausible;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.observation.Answer;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.observation.Initiative;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Klynge Nord reports on criterion 1.1, a share with plausible values 0-100, in 2024 and 2025; all
 * but what a test sets is the same in both.
 */
record TwoPeriods(
    Row then,
    Row now,
    List<Initiative> before,
    List<Initiative> initiatives,
    List<SeriesBreak> breaks,
    List<Observation> observations) {
  static final String FILE = "nord.xlsx";

  record Row(
      Answer<Status> status,
      Answer<BigDecimal> value,
      Answer<Long> numerator,
      Answer<Long> denominator,
      Answer<LocalDate> measured,
      Answer<String> reason) {
    static Row empty() {
      return new Row(
          Answer.blank(),
          Answer.blank(),
          Answer.blank(),
          Answer.blank(),
          Answer.blank(),
          Answer.blank());
    }

    Row status(Status status) {
      return new Row(
          given(status, "G7", "Status"), value, numerator, denominator, measured, reason);
    }

    Row value(String value) {
      return new Row(
          status,
          given(new BigDecimal(value), "F7", "Opnået værdi"),
          numerator,
          denominator,
          measured,
          reason);
    }

    Row counts(long part, long whole) {
      return new Row(
          status,
          value,
          given(part, "H7", "Tæller"),
          given(whole, "I7", "Nævner"),
          measured,
          reason);
    }

    Row measured(LocalDate day) {
      return new Row(status, value, numerator, denominator, given(day, "J7", "Måledato"), reason);
    }

    Row because(String reason) {
      return new Row(
          status,
          value,
          numerator,
          denominator,
          measured,
          given(reason, "R7", "Begrundelse for afvigelse"));
    }
  }

  static TwoPeriods of(Row then, Row now) {
    return new TwoPeriods(then, now, List.of(), List.of(), List.of(), List.of());
  }

  static TwoPeriods spent(Initiative then, Initiative now) {
    return new TwoPeriods(
        Row.empty(), Row.empty(), List.of(then), List.of(now), List.of(), List.of());
  }

  TwoPeriods broken(SeriesBreak... others) {
    return new TwoPeriods(then, now, before, initiatives, List.of(others), observations);
  }

  TwoPeriods beside(Observation... others) {
    return new TwoPeriods(then, now, before, initiatives, breaks, List.of(others));
  }

  static <T> Answer<T> given(T value, String cell, String column) {
    return new Answer.Given<>(value, new SheetCell(FILE, "Fremdrift", cell, column));
  }

  static Initiative initiative(String name, long spent, String status) {
    return new Initiative(
        "1",
        1,
        name,
        Answer.blank(),
        Answer.blank(),
        Answer.blank(),
        Answer.blank(),
        Answer.blank(),
        given(BigDecimal.valueOf(spent), "I7", "Forbrugt (kr.)"),
        given(status, "J7", "Status"),
        Answer.blank(),
        Answer.blank(),
        new SheetCell(FILE, "Indsatser", "A7", "Nr."));
  }

  Surprises found() {
    return Surprises.in(
        agreement(),
        List.of(report("2025", now, initiatives), report("2024", then, before)),
        observations);
  }

  /** Without the report on 2024. */
  Surprises alone() {
    return Surprises.in(agreement(), List.of(report("2025", now, initiatives)), observations);
  }

  /** With the report on 2024 among what was received once. */
  Surprises received() {
    return Surprises.in(
        agreement(),
        List.of(report("2025", now, initiatives)),
        List.of(report("2024", then, before)),
        observations);
  }

  CriterionProgress row() {
    return found().reports().getFirst().progress().getFirst();
  }

  private Agreement agreement() {
    SuccessCriterion criterion =
        new SuccessCriterion.Maintain(
            AgreementSketch.frame("1.1", "Genindlæggelser", AreaLevel.MUNICIPALITY),
            new IndicatorId("genind"),
            Criteria.BASELINE,
            BigDecimal.TEN,
            BigDecimal.ZERO,
            3);
    Indicator usual =
        AgreementSketch.indicator(
            "genind", "Genindlæggelser", "udskrivninger", Indicator.Direction.LOWER_IS_BETTER);
    Indicator indicator =
        new Indicator(
            usual.id(),
            usual.name(),
            usual.shortName(),
            usual.population(),
            usual.unit(),
            usual.direction(),
            usual.measure(),
            usual.finest(),
            usual.rollUp(),
            usual.source(),
            usual.disclosureThreshold(),
            breaks,
            new Plausible(BigDecimal.ZERO, BigDecimal.valueOf(100)),
            List.of(),
            usual.nationalGoals(),
            usual.note());
    Agreement two = AgreementSketch.with(List.of(indicator), List.of(criterion));
    return new Agreement(
        two.id(),
        two.title(),
        two.parties(),
        two.vision(),
        two.term(),
        two.committee(),
        two.dataStanding(),
        two.lightRule(),
        two.geography(),
        two.reports(),
        List.of(year(2024), year(2025)),
        two.legalReferences(),
        two.requirements(),
        two.pejlemaerker(),
        two.principles(),
        two.nationalGoals(),
        two.sources(),
        two.indicators(),
        two.criteria(),
        List.of(),
        Places.unread());
  }

  private static ReportingPeriod year(int year) {
    return new ReportingPeriod(
        Integer.toString(year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        LocalDate.of(year, 12, 1));
  }

  private static ClusterReport report(String period, Row row, List<Initiative> initiatives) {
    return new ClusterReport(
        "test",
        Agreements.NORD,
        period,
        List.of(
            new CriterionProgress(
                new dk.pejling.agreement.goal.CriterionId("1.1"),
                row.status(),
                row.value(),
                row.numerator(),
                row.denominator(),
                row.measured(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                row.reason(),
                new SheetCell(FILE, "Fremdrift", "A7", "Kriterium"))),
        initiatives,
        List.of(),
        List.of(),
        Observed.provenance(FILE, Instant.parse("2025-11-28T10:00:00Z")));
  }
}
