package dk.pejling.intake.sheet.annotate;

import dk.pejling.finding.Finding;
import dk.pejling.intake.sheet.part.XmlText;
import java.util.List;

/**
 * What the comment on a cell says of its findings (`kommentar`), in the runs of letters that
 * comments are written in:
 *
 * <pre>
 * Anmærkninger fra Pejling
 * IND-204 · Fejl
 * Tallet kan læses på to måder.
 * Fundet: …  Forventet: …  Sådan retter du: …  Følge: …
 * </pre>
 */
record CellNote(List<Finding> findings) {
  /** The first line, by which our part of a comment is known again. */
  static final String MARK = "Anmærkninger fra Pejling";

  /** Stands between what was there and ours. */
  static final String RULE = "\n────────────────────\n";

  static final String AUTHOR = "Pejling";
  private static final int LETTERS_PER_LINE = 58;

  String xml() {
    StringBuilder xml = new StringBuilder(run(MARK, true));
    for (Finding finding : findings) {
      xml.append(run("\n" + heading(finding), true)).append(run("\n" + body(finding), false));
    }
    return xml.toString();
  }

  /** How many lines it takes in a box of the usual width. */
  int lines() {
    int lines = 1;
    for (Finding finding : findings) {
      lines += 1 + linesOf(body(finding));
    }
    return lines;
  }

  static int linesOf(String text) {
    return text.lines().mapToInt(line -> 1 + line.length() / LETTERS_PER_LINE).sum();
  }

  private static String heading(Finding finding) {
    return finding.code() + " · " + finding.severity().label();
  }

  private static String body(Finding finding) {
    return "%s\nFundet: %s\nForventet: %s\nSådan retter du: %s\nFølge: %s"
        .formatted(
            finding.title(),
            finding.found(),
            finding.expected(),
            finding.remedy(),
            finding.consequence());
  }

  static String run(String text, boolean bold) {
    return "<r><rPr>%s<sz val=\"9\"/><color rgb=\"FF0B3954\"/><rFont val=\"Tahoma\"/><family val=\"2\"/></rPr>"
            .formatted(bold ? "<b/>" : "")
        + "<t xml:space=\"preserve\">"
        + XmlText.cell(text)
        + "</t></r>";
  }
}
