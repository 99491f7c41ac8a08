package dk.pejling.report.area;

import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.StatusBlock.StandingList;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Population;
import dk.pejling.report.text.Marks;
import java.util.List;

/** A municipality's name and people, beside how its criteria stand and where it lies. */
public final class MunicipalityOpening {
  private final Material material;
  private final Municipality municipality;

  public MunicipalityOpening(Material material, Municipality municipality) {
    this.material = material;
    this.municipality = municipality;
  }

  public Block block() {
    return new AreaOpening(municipality, "Kommune", line())
        .block(material, standing(), municipality::equals);
  }

  private String line() {
    Cluster cluster = material.agreement().geography().clusterOf(municipality.id());
    return municipality.name()
        + " Kommune hører til "
        + cluster.name()
        + (cluster.hospital().isBlank() ? "" : " med hospitalet i " + cluster.hospital())
        + ". "
        + Population.of(List.of(municipality)).sentence();
  }

  private List<StandingList.Line> standing() {
    return material.agreement().pejlemaerker().stream()
        .map(
            pejlemaerke -> {
              List<Verdict> verdicts =
                  material.agreement().criteriaOf(pejlemaerke).stream()
                      .flatMap(each -> material.verdicts(each.id(), municipality.id()).stream())
                      .map(AreaVerdict::verdict)
                      .sorted()
                      .toList();
              return new StandingList.Line(
                  String.valueOf(pejlemaerke.number()),
                  pejlemaerke.tag(),
                  headline(verdicts),
                  verdicts.stream().map(Marks::of).toList());
            })
        .toList();
  }

  /** The method gives no light of a pejlemærke to a single municipality, but it can be counted. */
  private static String headline(List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return "Vurderes ikke";
    }
    long assessable = verdicts.stream().filter(Verdict::assessable).count();
    return assessable == 0
        ? Verdict.NOT_ASSESSABLE.label()
        : verdicts.stream().filter(Verdict::favourable).count() + " af " + assessable;
  }
}
