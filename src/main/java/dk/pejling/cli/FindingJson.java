package dk.pejling.cli;

import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.run.CheckOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A check's outcome as JSON for other programs; English names, Danish texts. */
final class FindingJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private FindingJson() {}

  static String of(CheckOutcome outcome) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("files", outcome.files());
    json.put("findings", findings(outcome.findings()));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
  }

  private static List<Map<String, Object>> findings(List<Finding> findings) {
    return findings.stream().map(FindingJson::finding).toList();
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", finding.code());
    json.put("severity", finding.severity().name());
    json.put("title", finding.title());
    json.put("place", finding.location().describe());
    json.putAll(place(finding.location()));
    json.put("concerns", finding.concerns());
    json.put("found", finding.found());
    json.put("expected", finding.expected());
    json.put("remedy", finding.remedy());
    json.put("consequence", finding.consequence());
    return json;
  }

  private static Map<String, Object> place(SourceLocation location) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("file", location.file());
    switch (location) {
      case SourceLocation.WholeFile file -> {}
      case SourceLocation.WholeSheet sheet -> place.put("sheet", sheet.sheet());
      case SourceLocation.SheetCell cell -> {
        place.put("sheet", cell.sheet());
        place.put("cell", cell.cell());
        place.put("column", cell.column());
      }
      case SourceLocation.SheetCells cells -> {
        place.put("sheet", cells.sheet());
        place.put("cells", cells.cells());
      }
      case SourceLocation.Line line -> {
        place.put("line", line.line());
        place.put("column", line.column());
      }
      case SourceLocation.TextPosition position -> {
        place.put("line", position.line());
        place.put("character", position.column());
      }
    }
    return place;
  }
}
