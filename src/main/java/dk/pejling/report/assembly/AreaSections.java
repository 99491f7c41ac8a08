package dk.pejling.report.assembly;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.geography.Region;
import dk.pejling.finding.Checked;
import dk.pejling.report.area.AreaDevelopment;
import dk.pejling.report.area.AreaTable;
import dk.pejling.report.area.MunicipalityOpening;
import dk.pejling.report.area.RegionComparison;
import dk.pejling.report.cluster.ClusterPage;
import dk.pejling.report.document.Block;
import dk.pejling.report.evidence.PaceFigure;
import dk.pejling.report.evidence.ValueTables;
import dk.pejling.report.material.Material;
import dk.pejling.report.template.Directive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each directive of an area's template stands for; docs/formats/skabeloner.md lists them. */
final class AreaSections {
  private final Material material;
  private final Area area;

  private AreaSections(Material material, Area area) {
    this.material = material;
    this.area = area;
  }

  static Map<String, Directive> of(Material material, Area area) {
    AreaSections sections = new AreaSections(material, area);
    return Map.of(
        "område", Directive.always(sections::opening),
        "sammenligning",
            Directive.always(() -> List.of(new RegionComparison(material, area).block())),
        "udvikling", sections::development,
        "tal", sections::values,
        "temposkala", Directive.always(() -> List.of(PaceFigure.figure())));
  }

  /** Who it is and every criterion; of a cluster also what it has reported. */
  private List<Block> opening() {
    return switch (area) {
      case Cluster cluster -> new ClusterPage(material, cluster).blocks();
      case Municipality municipality ->
          List.of(
              new MunicipalityOpening(material, municipality).block(),
              new AreaTable(material, municipality).table());
      case Region region -> List.of(new AreaTable(material, region).table());
    };
  }

  private Checked<List<Block>> development(Directive.Call call) {
    return Named.of(
        call,
        material.agreement().criteria(),
        each -> each.id().toString(),
        each -> new AreaDevelopment(material, area, each).blocks());
  }

  private Checked<List<Block>> values(Directive.Call call) {
    return Named.of(
        call,
        material.agreement().indicators(),
        each -> each.id().value(),
        each -> {
          List<Block> blocks = new ArrayList<>();
          blocks.add(new Block.Heading(2, "indikator-" + each.id(), each.name()));
          blocks.addAll(new ValueTables(material, each, compared()).tables());
          return blocks;
        });
  }

  /** The area with its parts, what it is a part of, and the region. */
  private List<Area> compared() {
    Geography geography = material.agreement().geography();
    List<Area> areas = new ArrayList<>();
    switch (area) {
      case Municipality municipality -> {
        areas.add(municipality);
        areas.add(geography.clusterOf(municipality.id()));
      }
      case Cluster cluster -> {
        areas.addAll(
            geography.within(cluster, dk.pejling.agreement.geography.AreaLevel.MUNICIPALITY));
        areas.add(cluster);
      }
      case Region region -> areas.addAll(geography.municipalities());
    }
    areas.add(geography.region());
    return areas;
  }
}
