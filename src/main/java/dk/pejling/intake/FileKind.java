package dk.pejling.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
public enum FileKind {
  /** An Office Open XML workbook, or another zip archive until it has been looked into. */
  WORKBOOK("en Excel-projektmappe"),
  TEXT("almindelig tekst, for eksempel CSV"),
  HTML("en internetside (HTML)"),
  XML("en XML-fil"),
  PDF("en PDF-fil"),
  /** A compound file: old Excel, or any encrypted Office file. */
  COMPOUND("en fil i det gamle Office-format"),
  EMPTY("en tom fil"),
  BINARY("en fil af ukendt type");

  /** Bytes needed to tell the kinds apart. */
  static final int HEAD = 4096;

  private static final byte[] COMPOUND_MAGIC = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private final String description;

  FileKind(String description) {
    this.description = description;
  }

  /** In Danish, as in "filen er …". */
  String description() {
    return description;
  }

  static FileKind of(byte[] head) {
    if (head.length == 0) {
      return EMPTY;
    }
    if (startsWith(head, new byte[] {'P', 'K', 3, 4})
        || startsWith(head, new byte[] {'P', 'K', 5, 6})) {
      return WORKBOOK;
    }
    if (startsWith(head, COMPOUND_MAGIC)) {
      return COMPOUND;
    }
    String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    String start = text.replace("ï»¿", "").strip().toLowerCase(Locale.ROOT);
    if (start.startsWith("%pdf")) {
      return PDF;
    }
    if (start.startsWith("<!doctype html") || start.contains("<html")) {
      return HTML;
    }
    if (start.startsWith("<")) {
      return XML;
    }
    return hasControlBytes(head) ? BINARY : TEXT;
  }

  private static boolean startsWith(byte[] head, byte[] magic) {
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }

  private static boolean hasControlBytes(byte[] head) {
    boolean utf16 =
        startsWith(head, new byte[] {(byte) 0xFF, (byte) 0xFE})
            || startsWith(head, new byte[] {(byte) 0xFE, (byte) 0xFF});
    for (byte each : head) {
      boolean blank = each == '\t' || each == '\n' || each == '\r' || each == '\f';
      if (each >= 0 && each < ' ' && !blank && !(utf16 && each == 0)) {
        return true;
      }
    }
    return false;
  }
}
