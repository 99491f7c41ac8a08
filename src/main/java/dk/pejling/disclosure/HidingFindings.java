package dk.pejling.disclosure;

import dk.pejling.agreement.indicator.Group;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.Assessment;
import dk.pejling.disclosure.hiding.Hiding;
import dk.pejling.disclosure.table.Cell;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.Provenance;
import java.util.List;

/** What the audit of hidden figures has to say, without a number. */
final class HidingFindings {
  private final Assessment assessment;

  HidingFindings(Assessment assessment) {
    this.assessment = assessment;
  }

  /**
   * Figures that were public before.
   *
   * @throws UnsafeToPublishException if a hidden figure could be worked out
   */
  List<Finding> of(Hiding hiding) {
    if (!hiding.unsafe().isEmpty()) {
      throw new UnsafeToPublishException(
          hiding.unsafe().stream()
              .map(
                  cell ->
                      finding(
                          DisclosureCode.UNSAFE,
                          cell,
                          "de viste tal lader kun små tal være mulige",
                          "at også tal fra grænsen og op er mulige"))
              .toList());
    }
    return hiding.alreadyPublic().stream()
        .map(
            cell ->
                finding(
                    DisclosureCode.ALREADY_PUBLIC,
                    cell,
                    "tallet følger af tidligere rapporter",
                    "et tal, der ikke kan regnes ud"))
        .toList();
  }

  private Finding finding(DisclosureCode code, Cell cell, String found, String expected) {
    return Finding.of(code, location(cell), concerns(cell), found, expected);
  }

  private String concerns(Cell cell) {
    String area = assessment.agreement().geography().area(cell.area()).name();
    String group = cell.group().equals(Group.EVERYONE) ? "" : ", " + cell.group().label();
    return "indikator \"%s\", %s%s, %s"
        .formatted(
            assessment.agreement().indicator(cell.indicator()).name(),
            area,
            group,
            cell.period().label());
  }

  private SourceLocation location(Cell cell) {
    return assessment.series().stream()
        .filter(each -> isOf(each, cell))
        .flatMap(each -> each.points().stream())
        .filter(point -> point.period().equals(cell.period()))
        .flatMap(point -> point.sources().stream())
        .map(Provenance::location)
        .findFirst()
        .orElse(new SourceLocation.WholeFile("indikatorer"));
  }

  private static boolean isOf(AreaSeries series, Cell cell) {
    return series.indicator().equals(cell.indicator())
        && series.area().equals(cell.area())
        && series.group().equals(cell.group());
  }
}
