package dk.pejling.report.dataset.result;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedCriterion.AreaVerdict;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Keys;
import dk.pejling.report.dataset.table.DataTable.Kind;
import dk.pejling.report.dataset.table.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How every pejlemærke stood in the region and each cluster, and the criteria behind. */
public final class StandingTable {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("pejlemaerke", Kind.WHOLE_NUMBER, "Pejlemærkets nummer.").always(),
          new Column("omraade", Kind.TEXT, "Regionens kode eller klyngens id.").always(),
          new Column("lys", Kind.TEXT, "Pejlemærkets beregnede lys.").always().oneOf(Words.LIGHTS),
          new Column("vurdering", Kind.TEXT, "Den vurdering, lyset kommer af.")
              .always()
              .oneOf(Words.VERDICTS),
          new Column("kriterier", Kind.WHOLE_NUMBER, "Antal kriterier i området.").always(),
          new Column("groenne", Kind.WHOLE_NUMBER, "Antal af dem med grønt lys.").always(),
          new Column("gule", Kind.WHOLE_NUMBER, "Antal af dem med gult lys.").always(),
          new Column("roede", Kind.WHOLE_NUMBER, "Antal af dem med rødt lys.").always(),
          new Column("graa", Kind.WHOLE_NUMBER, "Antal af dem, der ikke kan vurderes.").always());

  private StandingTable() {}

  public static DataTable of(Release release, Agreement agreement) {
    return new DataTable(
        "standpunkter",
        "Pejlemærkernes lys i regionen og hver klynge",
        Keys.of("pejlemaerke", "omraade")
            .and("pejlemaerker", "pejlemaerke")
            .and("omraader", "omraade"),
        COLUMNS,
        release.standings().stream().map(each -> row(each, release, agreement)).toList());
  }

  private static List<Cell> row(Release.Standing standing, Release release, Agreement agreement) {
    Set<CriterionId> own =
        agreement.criteria().stream()
            .filter(each -> each.frame().pejlemaerke() == standing.pejlemaerke())
            .map(each -> each.id())
            .collect(Collectors.toSet());
    List<Light> lights =
        release.criteria().stream()
            .filter(each -> own.contains(each.id()))
            .flatMap(each -> each.in(standing.area()).stream())
            .map(AreaVerdict::light)
            .toList();
    return List.of(
        Cell.of(standing.pejlemaerke()),
        Cell.of(standing.area().value()),
        Cell.of(standing.light().label()),
        Cell.of(standing.verdict().label()),
        Cell.of(lights.size()),
        count(lights, Light.GREEN),
        count(lights, Light.YELLOW),
        count(lights, Light.RED),
        count(lights, Light.GREY));
  }

  private static Cell count(List<Light> lights, Light light) {
    return Cell.of(lights.stream().filter(light::equals).count());
  }
}
