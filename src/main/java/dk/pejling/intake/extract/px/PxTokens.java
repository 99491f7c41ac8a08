package dk.pejling.intake.extract.px;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.Notices;
import java.io.IOException;

/** The figures of a PX file one by one; blanks, ends of lines and commas stand between them. */
final class PxTokens {
  /** No figure, symbol or name is longer. */
  private static final int LONGEST = 1000;

  private final PxBytes bytes;
  private final StringBuilder text = new StringBuilder();
  private int line = 1;
  private boolean touchesEnd;

  PxTokens(PxBytes bytes) {
    this.bytes = bytes;
  }

  /** What stands next. */
  enum Kind {
    PLAIN,
    QUOTED,
    SEMICOLON,
    END_OF_FILE
  }

  Kind next() throws IOException {
    while (PxBytes.isBlank(bytes.peek()) || bytes.peek() == ',') {
      bytes.next();
      touchesEnd = false;
    }
    line = bytes.line();
    int letter = bytes.peek();
    if (letter == PxBytes.END) {
      return Kind.END_OF_FILE;
    }
    text.setLength(0);
    if (letter == ';') {
      bytes.next();
      return Kind.SEMICOLON;
    }
    return letter == '"' ? quoted() : plain();
  }

  private Kind quoted() throws IOException {
    bytes.next();
    while (bytes.peek() != '"') {
      int letter = bytes.peek();
      if (letter == '\n' || letter == '\r' || letter == PxBytes.END) {
        throw new CubeFaultException(
            CubeCode.BROKEN,
            at(),
            "et anførselstegn, der ikke er afsluttet",
            "et afsluttende \" på samme linje");
      }
      take();
    }
    bytes.next();
    touchesEnd = false;
    return Kind.QUOTED;
  }

  private Kind plain() throws IOException {
    int letter = bytes.peek();
    while (letter != PxBytes.END
        && letter != ','
        && letter != ';'
        && letter != '"'
        && !PxBytes.isBlank(letter)) {
      take();
      letter = bytes.peek();
    }
    touchesEnd = letter == PxBytes.END;
    return Kind.PLAIN;
  }

  private void take() throws IOException {
    if (text.length() >= LONGEST) {
      throw new CubeFaultException(
          CubeCode.BROKEN, at(), "over %s tegn uden mellemrum".formatted(LONGEST), "et tal");
    }
    text.append((char) bytes.next());
  }

  /** Of the last figure, symbol or name; bytes, one a letter. */
  String text() {
    return text.toString();
  }

  int line() {
    return line;
  }

  SourceLocation at() {
    return bytes.at(line);
  }

  /**
   * Makes sure that nothing follows the last figure.
   *
   * @param kind what stands after it
   * @param endMayMiss whether the file may end without a semicolon
   */
  void finish(Kind kind, boolean endMayMiss, Notices notices) throws IOException {
    if (kind == Kind.END_OF_FILE) {
      if (touchesEnd || !endMayMiss) {
        throw new CubeFaultException(
            CubeCode.CUT_OFF, at(), "slutningen af filen uden semikolon", "et semikolon til sidst");
      }
      notices.notice(
          CubeCode.NO_END, at(), "slutningen af filen uden semikolon", "et semikolon til sidst");
      return;
    }
    bytes.skipBlanks();
    if (bytes.peek() != PxBytes.END) {
      throw new CubeFaultException(
          CubeCode.BROKEN, bytes.at(), "mere efter filens tal", "intet efter det sidste semikolon");
    }
  }
}
