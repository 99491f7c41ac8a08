package dk.pejling.intake.extract.px;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.CubeHead;
import dk.pejling.intake.extract.cube.CubeLimits;
import dk.pejling.intake.extract.cube.CubeSource;
import dk.pejling.intake.extract.cube.CubeVisitor;
import dk.pejling.intake.extract.cube.Dimension;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PC-Axis file, streamed: the head is kept, the figures are passed on one by one. Variables of
 * the stub come before those of the heading, and the last of all changes fastest.
 *
 * <pre>
 * STUB="område"; HEADING="tid";
 * VALUES("område")="Hjørring","Læsø"; VALUES("tid")="2024","2025";
 * CODES("område")="860","825"; TIMEVAL("tid")=TLIST(A1),"2024","2025";
 * DATA=64483 64120 1786 "..";
 * </pre>
 *
 * <p>Decimals are written with a point. One to six dots stand for no figure, each in its own way
 * ({@code DATASYMBOL1} tells how), and the profile says which of them hide one; a dash is nothing
 * counted, 0, unless {@code DATASYMBOLNIL} calls it something else. What the file says of decimals
 * to show changes no figure.
 */
public final class PxFile {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:\\D.*)?");
  private static final int SYMBOLS = 6;

  private final CubeSource source;
  private final String name;
  private final CubeLimits limits;

  /**
   * For one file.
   *
   * @param name as people know it
   */
  public PxFile(CubeSource source, String name, CubeLimits limits) {
    this.source = source;
    this.name = name;
    this.limits = limits;
  }

  /**
   * Tells the visitor of head and cells.
   *
   * @param language of the names, or empty for the file's own
   * @throws CubeFaultException if the file can't be read whole
   */
  public void visit(String language, CubeVisitor visitor) throws IOException {
    try (InputStream stream = source.from(0)) {
      PxBytes bytes = new PxBytes(name, stream);
      PxHead head = PxHead.read(bytes, limits);
      if (head.text().otherThanSaid()) {
        visitor.notice(
            CubeCode.REALLY_UTF8,
            head.at("CODEPAGE", ""),
            "bogstaver i UTF-8",
            "tekst i " + head.text().said());
      }
      String chosen = chosen(language, head);
      PxDimensions variables = new PxDimensions(head, chosen, visitor);
      List<Dimension> dimensions = variables.read(limits);
      CubeHead cube = cube(head, chosen, dimensions);
      SourceLocation at = head.at("STUB", chosen);
      if (visitor.head(cube, at)) {
        long left = source.size() - bytes.offset();
        PxTokens tokens = new PxTokens(bytes);
        List<Boolean> keys = keys(head, chosen, dimensions, variables.stub());
        if (keys.isEmpty()) {
          new PxDenseData(tokens, head.text()).read(cube.cells(), left, head.atData(), visitor);
        } else {
          new PxKeyedData(tokens, head.text(), dimensions, keys, head.atData())
              .read(left, head.atData(), visitor, limits);
        }
      }
    }
  }

  /** As the head's statements name it: empty for the file's own. */
  private String chosen(String language, PxHead head) throws CubeFaultException {
    List<String> languages = head.languages();
    if (language.isEmpty() || languages.isEmpty() || language.equals(languages.getFirst())) {
      return "";
    }
    if (!languages.contains(language)) {
      throw new CubeFaultException(
          CubeCode.OTHER_LANGUAGE,
          head.at("LANGUAGE", ""),
          "sprogene " + String.join(", ", languages),
          "sproget " + language);
    }
    return language;
  }

  /** For each variable of the stub, whether rows name codes; none where they name nothing. */
  private List<Boolean> keys(PxHead head, String language, List<Dimension> dimensions, int stub)
      throws CubeFaultException {
    List<PxStatement> said = head.all("KEYS");
    if (said.isEmpty()) {
      return List.of();
    }
    List<Boolean> keys = new ArrayList<>();
    for (int place = 0; place < dimensions.size(); place++) {
      Dimension each = dimensions.get(place);
      String kind = "";
      for (String variable : each.names()) {
        kind = kind.isEmpty() ? head.value("KEYS", language, variable) : kind;
      }
      boolean known = kind.equals("CODES") || kind.equals("VALUES");
      boolean needed = place < stub;
      if (known != needed) {
        throw new CubeFaultException(
            CubeCode.CONTRADICTORY,
            head.at("KEYS", "", said.getFirst().subject().toArray(String[]::new)),
            "KEYS(\"%s\") %s".formatted(each.name(), kind.isEmpty() ? "mangler" : "= " + kind),
            "KEYS = VALUES eller CODES for hver variabel i STUB og kun for dem");
      }
      if (known) {
        keys.add(kind.equals("CODES"));
      }
    }
    return keys;
  }

  private static CubeHead cube(PxHead head, String language, List<Dimension> dimensions) {
    String title = head.value("TITLE", language);
    String nil = head.value("DATASYMBOLNIL", language).strip();
    boolean rights = head.value("COPYRIGHT", language).equals("YES");
    return new CubeHead(
        title.isEmpty() ? head.value("CONTENTS", language) : title,
        dimensions,
        nil.isEmpty() || nil.equals("-") || nil.equals("0"),
        symbols(head, language),
        head.languages(),
        head.value("UNITS", language),
        head.value("SOURCE", language),
        rights ? "ophavsret (COPYRIGHT=YES)" : "",
        made(head));
  }

  private static Map<String, String> symbols(PxHead head, String language) {
    Map<String, String> symbols = new HashMap<>();
    for (int dots = 1; dots <= SYMBOLS; dots++) {
      symbols.put(".".repeat(dots), head.value("DATASYMBOL" + dots, language));
    }
    symbols.put("-", head.value("DATASYMBOLNIL", language));
    symbols.put(".".repeat(SYMBOLS + 1), head.value("DATASYMBOLSUM", language));
    symbols.values().removeIf(String::isEmpty);
    return symbols;
  }

  private static Dating made(PxHead head) {
    Dating made = new Dating.Unknown();
    for (String keyword : List.of("CREATION-DATE", "LAST-UPDATED")) {
      for (PxStatement each : head.all(keyword)) {
        Matcher day = DAY.matcher(String.join(" ", each.values()).strip());
        if (day.matches()) {
          made = later(made, day);
        }
      }
    }
    return made;
  }

  private static Dating later(Dating made, Matcher day) {
    try {
      LocalDate said =
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3)));
      return made instanceof Dating.On(LocalDate before) && before.isAfter(said)
          ? made
          : new Dating.On(said);
    } catch (DateTimeException e) {
      // not a day after all: as good as unsaid
      return made;
    }
  }
}
