package dk.pejling.intake.sheet.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * How cells are shown, by the style a cell names: numbers as dates, percentages or plain numbers,
 * and the cell in a colour of its own.
 *
 * @param painted by style
 */
record CellFormats(List<Format> styles, List<Boolean> painted) {
  /** Those of the form itself and those of no colour, in Excel's and in LibreOffice's words. */
  private static final Pattern OWN_COLOUR =
      Pattern.compile("(?i)(FF|00)?(FFFFFF|EEF1F4|0B3954)|indexed(9|1|64|65)|theme0|");

  enum Format {
    DATE,
    PERCENT,
    PLAIN
  }

  static CellFormats read(ZipFile zip, String part) throws IOException, MalformedWorkbook {
    Map<Integer, String> own = new HashMap<>();
    List<Integer> styles = new ArrayList<>();
    List<Integer> fillOfStyle = new ArrayList<>();
    List<Boolean> fills = new ArrayList<>();
    boolean[] inStyles = {false};
    boolean[] inFills = {false};
    boolean[] solid = {false};
    Part.visit(
        zip,
        part,
        at -> {
          switch (at.getLocalName()) {
            case "numFmt" -> own.put(number(at, "numFmtId"), Part.attribute(at, "formatCode"));
            case "fills" -> inFills[0] = true;
            case "borders" -> inFills[0] = false;
            case "fill" -> {
              if (inFills[0]) {
                fills.add(false);
              }
            }
            case "patternFill" -> solid[0] = !Part.attribute(at, "patternType").equals("none");
            case "fgColor" -> {
              if (inFills[0] && !fills.isEmpty() && solid[0]) {
                fills.set(fills.size() - 1, !OWN_COLOUR.matcher(colour(at)).matches());
              }
            }
            case "cellXfs" -> inStyles[0] = true;
            case "cellStyles", "dxfs" -> inStyles[0] = false;
            case "xf" -> {
              if (inStyles[0]) {
                styles.add(number(at, "numFmtId"));
                fillOfStyle.add(number(at, "fillId"));
              }
            }
            default -> {}
          }
        });
    return new CellFormats(
        styles.stream().map(id -> format(id, own)).toList(),
        fillOfStyle.stream().map(fill -> fill < fills.size() && fills.get(fill)).toList());
  }

  private static String colour(XMLStreamReader at) {
    String rgb = Part.attribute(at, "rgb");
    String indexed = Part.attribute(at, "indexed");
    String theme = Part.attribute(at, "theme");
    return !rgb.isEmpty()
        ? rgb
        : !indexed.isEmpty() ? "indexed" + indexed : theme.isEmpty() ? "" : "theme" + theme;
  }

  /** Whether the style gives the cell a colour that the form doesn't. */
  boolean paints(int style) {
    return style >= 0 && style < painted.size() && painted.get(style);
  }

  /** Of a style's number; plain where there is no such style. */
  Format of(int style) {
    return style >= 0 && style < styles.size() ? styles.get(style) : Format.PLAIN;
  }

  private static Format format(int id, Map<Integer, String> own) {
    @Nullable String builtIn = BuiltinFormats.getBuiltinFormat(id);
    String code = own.getOrDefault(id, builtIn == null ? "" : builtIn);
    if (DateUtil.isADateFormat(id, code)) {
      return Format.DATE;
    }
    return code.contains("%") ? Format.PERCENT : Format.PLAIN;
  }

  private static int number(XMLStreamReader at, String attribute) {
    return Digits.of(Part.attribute(at, attribute), 0);
  }
}
