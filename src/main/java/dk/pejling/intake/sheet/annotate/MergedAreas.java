package dk.pejling.intake.sheet.annotate;

import dk.pejling.intake.sheet.part.Element;
import dk.pejling.intake.sheet.part.Markup;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A sheet's merged cells (`flettede celler`); only the first cell of them can have a comment. */
record MergedAreas(List<CellRangeAddress> areas) {
  static MergedAreas of(Markup sheet) {
    List<CellRangeAddress> areas = new ArrayList<>();
    for (Element each : sheet.elements()) {
      String area = each.attribute("ref").orElse("");
      if (each.name().equals("mergeCell")
          && area.matches("[A-Za-z]{1,3}\\d{1,7}:[A-Za-z]{1,3}\\d{1,7}")) {
        areas.add(CellRangeAddress.valueOf(area));
      }
    }
    return new MergedAreas(areas);
  }

  String first(String cell) {
    CellReference at = new CellReference(cell);
    return areas.stream()
        .filter(area -> area.isInRange(at.getRow(), at.getCol()))
        .findFirst()
        .map(area -> new CellReference(area.getFirstRow(), area.getFirstColumn()))
        .map(CellReference::formatAsString)
        .orElse(cell);
  }
}
