package dk.pejling.endtoend;

import dk.pejling.rendering.pdf.Reading;
import java.util.ArrayList;
import java.util.List;

/** A table as a screen reader meets it: the head is the first row. */
record PrintedTable(String caption, List<List<String>> rows) {
  static List<PrintedTable> of(Reading reading) {
    List<PrintedTable> tables = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Reading.Node node : reading.nodes()) {
      String text = PrintedReport.plain(node.text()).strip();
      switch (node.type()) {
        case "Table" -> rows = new ArrayList<>();
        case "Caption" -> tables.add(new PrintedTable(text, rows));
        case "TR" -> rows.add(new ArrayList<>());
        case "TH", "TD" -> rows.getLast().add(text);
        default -> {}
      }
    }
    return tables;
  }
}
