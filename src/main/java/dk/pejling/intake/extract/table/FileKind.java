package dk.pejling.intake.extract.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file's first bytes say it is; its name says nothing. */
public enum FileKind {
  EMPTY("en tom fil"),
  ZIP("en regnearksfil (xlsx)"),
  OLD_WORKBOOK("et ældre eller krypteret regneark (xls)"),
  WEB_PAGE("en webside (html)"),
  WIDE_TEXT("tekst i UTF-16"),
  PX("en PX-fil"),
  JSON("en JSON-fil"),
  BINARY("en binær fil"),
  TEXT("en tekstfil");

  private static final int LOOKED_AT = 1024;

  /** A keyword with a value; the format writes keywords in capitals. */
  private static final Pattern PX_START =
      Pattern.compile(
          "[A-Z][A-Z0-9-]{2,30}+(?:\\[[^\\]\\n]{1,10}\\])?(?:\\(\"[^\\n]{1,200}?\"\\))?\\s{0,5}=\\s{0,5}(?:\"|YES|NO|\\d)");

  private static final Pattern JSON_START = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[\\[{\"]");

  private final String description;

  FileKind(String description) {
    this.description = description;
  }

  /** In Danish, as in "filen er …". */
  public String description() {
    return description;
  }

  public static FileKind of(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return of(bytes.readNBytes(LOOKED_AT));
    }
  }

  private static FileKind of(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (head.length == 0) {
      return EMPTY;
    }
    if (text.startsWith("PK\003\004")) {
      return ZIP;
    }
    if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OLD_WORKBOOK;
    }
    if (text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF")) {
      return WIDE_TEXT;
    }
    if (text.indexOf('\0') >= 0) {
      return BINARY;
    }
    String start = text.replace("\u00EF\u00BB\u00BF", "").strip();
    String small = start.toLowerCase(Locale.ROOT);
    if (small.startsWith("<!doctype html") || small.startsWith("<html")) {
      return WEB_PAGE;
    }
    if (PX_START.matcher(start).lookingAt()) {
      return PX;
    }
    return JSON_START.matcher(start).lookingAt() ? JSON : TEXT;
  }
}
