package dk.pejling.endtoend;

import dk.pejling.rendering.pdf.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A report as it can be read out of its file.
 *
 * @param pages the text of each, line by line
 * @param heard what a screen reader says, alternative texts included
 * @param rows of every table, as heard
 * @param tables cell by cell
 */
record PrintedReport(
    byte[] bytes,
    String language,
    List<String> pages,
    String heard,
    List<String> rows,
    List<PrintedTable> tables) {
  /** After words that one cell says of all the periods of its row. */
  private static final String ALWAYS = " i alle perioder";

  static PrintedReport of(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  static PrintedReport of(byte[] bytes) throws IOException {
    Reading reading = Reading.of(bytes);
    StringBuilder heard = new StringBuilder(reading.text());
    for (Reading.Node figure : reading.nodes("Figure")) {
      heard
          .append('\n')
          .append(Objects.toString(figure.element().getAlternateDescription(), ""))
          .append('\n')
          .append(Objects.toString(figure.element().getActualText(), ""));
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(plain(stripper.getText(document)));
      }
      return new PrintedReport(
          bytes,
          document.getDocumentCatalog().getLanguage(),
          pages,
          plain(heard.toString()),
          reading.nodes("TR").stream().map(row -> plain(row.text())).toList(),
          PrintedTable.of(reading));
    }
  }

  String text() {
    return String.join("\n", pages);
  }

  /** Everything in it, for what must not stand anywhere. */
  String everything() {
    return text() + "\n" + heard;
  }

  /** What is heard without the spaces, which lines and cells part differently. */
  String run() {
    return closed(heard);
  }

  static String closed(String text) {
    return plain(text).replaceAll("\\s+", "");
  }

  /**
   * An indicator's figures in the catalogue.
   *
   * @return the cell's words by area and then period
   */
  Map<String, Map<String, String>> values(String shortName, List<String> areas) {
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    String caption = "Tabel \\d+\\. \\Q" + shortName + "\\E, \\d{4}\\S*( til \\S+)?( .*)?";
    for (PrintedTable table : tables) {
      if (table.caption().matches(caption)) {
        List<String> periods = table.rows().getFirst();
        for (List<String> row : table.rows()) {
          if (areas.contains(row.getFirst())) {
            add(values, row.getFirst(), periods, row);
          }
        }
      }
    }
    return values;
  }

  private static void add(
      Map<String, Map<String, String>> values,
      String area,
      List<String> periods,
      List<String> cells) {
    Map<String, String> own = values.computeIfAbsent(area, none -> new LinkedHashMap<>());
    if (cells.getLast().endsWith(ALWAYS)) {
      String words = cells.getLast().replace(ALWAYS, "");
      periods.stream().skip(1).forEach(period -> own.put(period, words));
      return;
    }
    for (int at = 1; at < cells.size(); at++) {
      own.put(periods.get(at), cells.get(at).replace("//", "").strip());
    }
  }

  static String plain(String text) {
    return Stream.of("\u00a0", "\u202f", "\u2009")
        .reduce(text, (before, space) -> before.replace(space, " "))
        .replace("\u00ad", "")
        .replace("\u2011", "-");
  }
}
