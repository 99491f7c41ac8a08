package dk.pejling.intake.extract.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file's first bytes say it is; its name says nothing. */
enum FileKind {
  EMPTY("en tom fil"),
  ZIP("en regnearksfil (xlsx)"),
  OLD_WORKBOOK("et ældre eller krypteret regneark (xls)"),
  WEB_PAGE("en webside (html)"),
  WIDE_TEXT("tekst i UTF-16"),
  BINARY("en binær fil"),
  TEXT("en tekstfil");

  private static final int LOOKED_AT = 1024;

  private final String description;

  FileKind(String description) {
    this.description = description;
  }

  String description() {
    return description;
  }

  static FileKind of(Path file) throws IOException {
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
    String start = text.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html") ? WEB_PAGE : TEXT;
  }
}
