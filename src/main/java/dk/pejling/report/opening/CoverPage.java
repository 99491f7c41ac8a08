package dk.pejling.report.opening;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.report.document.Cover;
import dk.pejling.report.material.Material;
import java.util.List;

/** The first page (`forside`). */
public final class CoverPage {
  /** The mark of made-up figures, also in the footer. */
  public static final String EXAMPLE = "EKSEMPELDATA – ikke til indsendelse";

  private final Material material;

  public CoverPage(Material material) {
    this.material = material;
  }

  public Cover cover() {
    Agreement agreement = material.agreement();
    ReportPlan plan = material.input().plan();
    String asOf = DanishDate.of(material.status().asOf());
    return new Cover(
        agreement.committee().fullName(),
        agreement.parties(),
        material.caseWords().word(),
        material.caseWords().note(),
        plan.lead(),
        agreement.title(),
        plan.question(),
        agreement.pejlemaerker().stream()
            .map(each -> new Cover.Bearing(String.valueOf(each.number()), each.shortName()))
            .toList(),
        asOf,
        alternative(asOf),
        facts(asOf),
        material.example()
            ? new Cover.ExampleNotice(
                EXAMPLE,
                "Alle tal, mål og vurderinger i rapporten er opdigtede og viser kun, hvordan den"
                    + " ser ud.")
            : new Cover.ExampleNotice("", ""));
  }

  private String alternative(String asOf) {
    List<String> names =
        material.agreement().pejlemaerker().stream().map(CoverPage::numbered).toList();
    return "Tegning: pejlinger fra vores position "
        + asOf
        + " mod "
        + (names.size() == 1 ? "pejlemærke " : "pejlemærkerne ")
        + DanishWords.list(names)
        + ".";
  }

  private static String numbered(Pejlemaerke pejlemaerke) {
    return pejlemaerke.number() + " " + pejlemaerke.shortName();
  }

  private List<Cover.Fact> facts(String asOf) {
    ReportPlan plan = material.input().plan();
    Agreement agreement = material.agreement();
    return List.of(
        new Cover.Fact("Parter", parties()),
        new Cover.Fact(
            "Aftaleperiode",
            DanishDate.of(agreement.term().from())
                + " til "
                + DanishDate.of(agreement.term().to())),
        new Cover.Fact("Opgjort pr.", asOf + provisional()),
        new Cover.Fact("Sagens tilstand", material.caseWords().full()),
        new Cover.Fact("Sendes til", plan.recipient() + ", senest " + DanishDate.of(plan.due())),
        new Cover.Fact("Metode", material.status().method()));
  }

  private String parties() {
    List<String> names = material.areas(AreaLevel.MUNICIPALITY).stream().map(Area::name).toList();
    return material.region().name()
        + " og "
        + DanishWords.list(names)
        + (names.size() == 1 ? " Kommune" : " kommuner");
  }

  private String provisional() {
    List<String> periods =
        material.status().series().stream()
            .flatMap(series -> series.points().stream())
            .filter(point -> point instanceof DisclosedPoint.Shown shown && shown.provisional())
            .map(point -> PeriodWords.of(point.period()))
            .distinct()
            .sorted()
            .toList();
    return periods.isEmpty() ? "" : ", med foreløbige tal for " + DanishWords.list(periods);
  }
}
