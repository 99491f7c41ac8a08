package dk.pejling.intake.extract.profile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The keys that say how a file is written: format, charset and marks. */
final class FormatKeys {
  private static final Map<String, Charset> ENCODINGS =
      Map.of(
          "utf-8", StandardCharsets.UTF_8,
          "iso-8859-1", StandardCharsets.ISO_8859_1,
          "windows-1252", Charset.forName("windows-1252"));
  private static final String FORMATS = "csv, xlsx, px eller json-stat";
  private static final NumberMarks POINT = new NumberMarks.Said('.', NumberMarks.Said.NONE);
  private static final Map<String, Character> THOUSANDS =
      Map.of("intet", NumberMarks.Said.NONE, ".", '.', ",", ',', " ", ' ');

  private static final String MEASURES = "indholdsvariabel";

  private FormatKeys() {}

  /** Whether each figure has a row of its own, whatever its column is called. */
  static boolean isCube(ProfileNode root) {
    String format = root.text("format", "");
    return format.equals("px") || format.equals("json-stat");
  }

  static FileFormat format(ProfileNode root) {
    String format = root.required("format", FORMATS);
    return switch (format) {
      case "xlsx" -> new FileFormat.Workbook(root.texts("udfyld-nedad"));
      case "csv" -> csv(root);
      case "px" ->
          new FileFormat.Px(root.text("sprog", ""), root.texts("koder"), root.text(MEASURES, ""));
      case "json-stat" ->
          new FileFormat.JsonStat(
              root.text("datasæt", ""), root.texts("koder"), root.text(MEASURES, ""));
      default -> {
        if (!format.isEmpty()) {
          root.problem(ProfileCode.UNKNOWN_CHOICE, "format", format, FORMATS);
        }
        yield csv(root);
      }
    };
  }

  private static FileFormat csv(ProfileNode root) {
    String name = root.text("tegnsæt", "utf-8");
    Charset encoding = ENCODINGS.get(name);
    if (encoding == null) {
      root.problem(
          ProfileCode.UNKNOWN_CHOICE,
          "tegnsæt",
          name,
          String.join(", ", new TreeMap<>(ENCODINGS).keySet()));
      encoding = StandardCharsets.UTF_8;
    }
    String separator = root.text("skilletegn", ";");
    if (separator.length() != 1 || separator.equals("\"")) {
      root.problem(ProfileCode.WRONG_KIND, "skilletegn", separator, "ét tegn, for eksempel \";\"");
      separator = ";";
    }
    return new FileFormat.Csv(encoding, separator.charAt(0));
  }

  static NumberMarks marks(ProfileNode root) {
    if (isCube(root)) {
      return POINT;
    }
    String decimal = root.text("decimaltegn", "");
    String thousands = root.text("tusindtegn", "intet");
    if (decimal.isEmpty()) {
      if (root.has("tusindtegn")) {
        root.problem(
            ProfileCode.MISSING_KEY, "decimaltegn", "tusindtegn uden decimaltegn", "begge");
      }
      return new NumberMarks.Unsaid();
    }
    if (!decimal.equals(",") && !decimal.equals(".")) {
      root.problem(ProfileCode.UNKNOWN_CHOICE, "decimaltegn", decimal, "\",\" eller \".\"");
    }
    Character mark = THOUSANDS.get(thousands);
    if (mark == null) {
      root.problem(
          ProfileCode.UNKNOWN_CHOICE, "tusindtegn", thousands, "intet, \".\", \",\" eller \" \"");
      mark = NumberMarks.Said.NONE;
    }
    if (decimal.equals(thousands)) {
      root.problem(
          ProfileCode.CONFLICT, "tusindtegn", thousands, "et andet tegn end decimaltegnet");
    }
    return new NumberMarks.Said(decimal.charAt(0), mark);
  }
}
