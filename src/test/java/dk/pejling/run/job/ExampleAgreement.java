package dk.pejling.run.job;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Committee;
import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.Places;
import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.Term;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.geography.Region;
import dk.pejling.agreement.goal.LightRule;
import java.time.LocalDate;
import java.util.List;

/** An agreement of two clusters that report on 2025, and of one report. */
public final class ExampleAgreement {
  private ExampleAgreement() {}

  public static Agreement of(String id) {
    return of(id, LocalDate.of(2026, 2, 1));
  }

  /**
   * @param deadline of the clusters' reports
   */
  public static Agreement of(String id, LocalDate deadline) {
    return new Agreement(
        id,
        "Sundhedsaftalen",
        "parterne",
        "",
        new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31)),
        new Committee("udvalget", "udvalget", "sekretariatet", "kontakt"),
        DataStanding.EXAMPLE,
        LightRule.WEAKEST,
        new Geography(
            new Region(new AreaId("1081"), "Region Nordjylland", List.of()),
            List.of(cluster("nord", "Klynge Nord"), cluster("syd", "Klynge Syd")),
            List.of()),
        List.of(Agreements.midterm("", "", LocalDate.of(2026, 4, 30), LocalDate.of(2026, 3, 31))),
        List.of(
            new ReportingPeriod(
                "2025", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), deadline)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Places.unread());
  }

  private static Cluster cluster(String id, String name) {
    return new Cluster(new AreaId(id), name, name, "hospital", List.of(), List.of());
  }
}
