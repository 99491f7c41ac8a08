package dk.pejling.intake.extract.px;

import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.CubeLimits;
import dk.pejling.intake.limit.Limit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The statements of a PX file's head, up to the figures. A statement is a keyword, perhaps a
 * language and a subject, and values that a semicolon ends; within quotes a semicolon is a letter
 * like any other, and texts in quotes after each other are one text.
 *
 * <pre>
 * CODEPAGE="iso-8859-1";
 * NOTE[da]("område")="Tallene; også de foreløbige, "
 * "er pr. 1. januar.";
 * VALUES("køn")="Mænd","Kvinder";
 * </pre>
 */
final class PxStatements {
  private static final int LONGEST_KEYWORD = 60;

  /** The format has 256; some write more. */
  private static final int LONGEST_NAME = 4_000;

  private final PxBytes bytes;
  private final CubeLimits limits;
  private final long mostBytes;
  private final long mostValues;

  PxStatements(PxBytes bytes, CubeLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
    this.mostBytes = limits.of(Limit.DESCRIPTION_BYTES);
    this.mostValues = limits.of(Limit.CATEGORIES);
  }

  /**
   * The next statement. After {@code DATA=} the figures follow, and the statement has no values.
   *
   * @throws CubeFaultException if the file ends before its figures
   */
  PxStatement next() throws IOException {
    bytes.skipBlanks();
    int line = bytes.line();
    String keyword = keyword();
    String language = "";
    List<String> subject = List.of();
    bytes.skipBlanks();
    if (bytes.peek() == '[') {
      language = language();
      bytes.skipBlanks();
    }
    if (bytes.peek() == '(') {
      subject = subject(line);
      bytes.skipBlanks();
    }
    if (bytes.peek() != '=') {
      throw broken(bytes.line(), unexpected(), "= efter " + keyword);
    }
    bytes.next();
    return keyword.equals("DATA")
        ? new PxStatement(keyword, language, subject, List.of(), line)
        : values(keyword, language, subject, line);
  }

  private String keyword() throws IOException {
    StringBuilder keyword = new StringBuilder();
    while (isOfKeyword(bytes.peek()) && keyword.length() < LONGEST_KEYWORD) {
      keyword.append((char) bytes.next());
    }
    if (bytes.peek() == PxBytes.END) {
      throw new CubeFaultException(
          CubeCode.CUT_OFF, bytes.at(), "slutningen af filen", "nøgleordet DATA med filens tal");
    }
    if (keyword.isEmpty()) {
      throw broken(bytes.line(), unexpected(), "et nøgleord som VALUES");
    }
    return keyword.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isOfKeyword(int letter) {
    return (letter >= 'A' && letter <= 'Z')
        || (letter >= 'a' && letter <= 'z')
        || (letter >= '0' && letter <= '9')
        || letter == '-'
        || letter == '_';
  }

  private String language() throws IOException {
    int line = bytes.line();
    bytes.next();
    StringBuilder language = new StringBuilder();
    while (bytes.peek() != ']') {
      if (bytes.peek() == PxBytes.END || language.length() > LONGEST_KEYWORD) {
        throw broken(line, "[ uden ]", "et sprog som [da]");
      }
      language.append((char) bytes.next());
    }
    bytes.next();
    return language.toString().replace("\"", "").strip();
  }

  private List<String> subject(int line) throws IOException {
    bytes.next();
    List<String> subject = new ArrayList<>();
    while (true) {
      bytes.skipBlanks();
      int letter = bytes.peek();
      if (letter == '"') {
        subject.add(quoted(true));
      } else if (letter == ',') {
        bytes.next();
      } else if (letter == ')') {
        bytes.next();
        return subject;
      } else {
        throw broken(line, unexpected(), "navne i anførselstegn mellem ( og )");
      }
    }
  }

  private PxStatement values(String keyword, String language, List<String> subject, int line)
      throws IOException {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean prose = PxKeyword.isProse(keyword);
    boolean strict = !prose && !PxKeyword.hasNotation(keyword);
    boolean used = PxKeyword.isUsed(keyword);
    Part part = Part.NOTHING;
    while (true) {
      checkSize(keyword, line);
      int letter = bytes.peek();
      if (letter == '"') {
        if (part == Part.PLAIN && strict) {
          throw broken(bytes.line(), "et anførselstegn midt i en værdi", "komma eller semikolon");
        }
        String text = quoted(!prose);
        value.append(used ? text : "");
        if (!prose && value.length() > LONGEST_NAME) {
          throw broken(
              bytes.line(),
              "over %s tegn i en værdi af %s".formatted(DanishNumber.of(LONGEST_NAME), keyword),
              "navne på højst %s tegn".formatted(DanishNumber.of(LONGEST_NAME)));
        }
        part = Part.TEXT;
      } else if (letter == ',' || letter == ';') {
        bytes.next();
        boolean end = letter == ';';
        if (part == Part.NOTHING && !prose && !(end && values.isEmpty())) {
          throw broken(bytes.line(), "en tom plads i " + keyword, "en værdi mellem kommaerne");
        }
        if (used && part != Part.NOTHING) {
          values.add(part == Part.PLAIN ? value.toString().strip() : value.toString());
          checkCount(keyword, line, values.size());
        }
        if (end) {
          return new PxStatement(keyword, language, subject, values, line);
        }
        value.setLength(0);
        part = Part.NOTHING;
      } else if (PxBytes.isBlank(bytes.next())) {
        value.append(part == Part.PLAIN ? " " : "");
      } else if (part == Part.TEXT && strict) {
        throw broken(
            bytes.line(),
            "tegnet %s efter et afsluttet anførselstegn i %s".formatted((char) letter, keyword),
            "komma eller semikolon");
      } else {
        value.append(used ? String.valueOf((char) letter) : "");
        part = Part.PLAIN;
      }
    }
  }

  /** What of a value has been met. */
  private enum Part {
    NOTHING,
    TEXT,
    PLAIN
  }

  private void checkSize(String keyword, int line) throws IOException {
    if (bytes.peek() == PxBytes.END) {
      throw new CubeFaultException(
          CubeCode.CUT_OFF,
          bytes.at(),
          "slutningen af filen inde i %s fra linje %s".formatted(keyword, line),
          "et semikolon og filens tal");
    }
    if (bytes.offset() > mostBytes) {
      throw limits.exceeded(
          Limit.DESCRIPTION_BYTES,
          bytes.at(line),
          "en beskrivelse på over %s byte".formatted(DanishNumber.of(mostBytes)));
    }
  }

  private void checkCount(String keyword, int line, int count) throws CubeFaultException {
    if (count > mostValues) {
      throw limits.exceeded(
          Limit.CATEGORIES,
          bytes.at(line),
          "over %s værdier i %s".formatted(DanishNumber.of(mostValues), keyword));
    }
  }

  /**
   * A text in quotes.
   *
   * @param oneLine whether it must end on the line where it begins, as names must
   */
  private String quoted(boolean oneLine) throws IOException {
    int line = bytes.line();
    bytes.next();
    StringBuilder text = new StringBuilder();
    while (bytes.peek() != '"') {
      int letter = bytes.peek();
      boolean over = letter == '\n' || letter == '\r';
      if (letter == PxBytes.END || (oneLine && over) || text.length() > mostBytes) {
        throw broken(line, "et anførselstegn, der ikke er afsluttet", "et afsluttende \"");
      }
      bytes.next();
      if (!over) {
        text.append((char) letter);
      }
    }
    bytes.next();
    return text.toString();
  }

  private String unexpected() throws IOException {
    int letter = bytes.peek();
    return letter == PxBytes.END ? "slutningen af filen" : "tegnet " + (char) letter;
  }

  private CubeFaultException broken(int line, String found, String expected) {
    return new CubeFaultException(CubeCode.BROKEN, bytes.at(line), found, expected);
  }
}
