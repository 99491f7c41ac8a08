package dk.pejling.intake.sheet.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** How numbers are shown, by the style a cell names: as dates, percentages or plain numbers. */
public record CellFormats(List<Format> styles) {
  public enum Format {
    DATE,
    PERCENT,
    PLAIN
  }

  public static CellFormats read(ZipFile zip, String part) throws IOException, MalformedWorkbook {
    Map<Integer, String> own = new HashMap<>();
    List<Integer> styles = new ArrayList<>();
    boolean[] inStyles = {false};
    Part.visit(
        zip,
        part,
        at -> {
          switch (at.getLocalName()) {
            case "numFmt" -> own.put(number(at, "numFmtId"), Part.attribute(at, "formatCode"));
            case "cellXfs" -> inStyles[0] = true;
            case "cellStyles", "dxfs" -> inStyles[0] = false;
            case "xf" -> {
              if (inStyles[0]) {
                styles.add(number(at, "numFmtId"));
              }
            }
            default -> {}
          }
        });
    return new CellFormats(styles.stream().map(id -> format(id, own)).toList());
  }

  /** Of a style's number; plain where there is no such style. */
  public Format of(int style) {
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
