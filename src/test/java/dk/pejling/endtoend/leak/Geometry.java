package dk.pejling.endtoend.leak;

import java.util.regex.Pattern;

/**
 * Numbers of markup that say where and how something stands: never what it says. Without them, a
 * coordinate would be taken for a figure that happens to have its digits.
 */
final class Geometry {
  private static final Pattern OF_DRAWING =
      Pattern.compile(
          "\\s(?:d|x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|points|viewBox|width|height|transform"
              + "|stroke-width|stroke-dasharray|font-size|textLength)=([\"'])[^\"']*\\1");

  /** A number alone is a size, a place or a running number of Word's; words are never alone so. */
  private static final Pattern OF_WORD = Pattern.compile("\\s[\\w:]+=\"-?\\d+(?:\\.\\d+)?\"");

  private static final Pattern SHARED =
      Pattern.compile("(<c\\s[^>]*\\bt=\"s\"[^>]*>\\s*<v>)\\d+(</v>)");
  private static final Pattern OF_SHEET =
      Pattern.compile(
          "\\s(?:r|s|ht|spans|ref|sqref|min|max|width|count|uniqueCount|activeCell|topLeftCell"
              + "|xSplit|ySplit)=\"[^\"]*\"");

  private Geometry() {}

  static String outOf(String name, String markup) {
    if (name.startsWith("xl/")) {
      return OF_SHEET.matcher(SHARED.matcher(markup).replaceAll("$1$2")).replaceAll("");
    }
    return name.startsWith("word/") && name.endsWith(".xml")
        ? OF_WORD.matcher(markup).replaceAll("")
        : OF_DRAWING.matcher(markup).replaceAll("");
  }
}
