package dk.pejling.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is by its first bytes, whatever its name says. */
public enum FileKind {
  /** A zip archive, not looked into. */
  ZIP("en regnearksfil (xlsx)"),
  /** An Office Open XML workbook that has been looked into. */
  WORKBOOK("en Excel-projektmappe"),
  TEXT("en tekstfil"),
  PX("en PX-fil"),
  JSON("en JSON-fil"),
  WIDE_TEXT("tekst i UTF-16"),
  HTML("en webside (html)"),
  XML("en XML-fil"),
  PDF("en PDF-fil"),
  RICH_TEXT("et tekstdokument (RTF)"),
  /** A compound file: old Office, or any Office file with a password. */
  COMPOUND("en fil i det gamle Office-format"),
  /** Workbooks from before compound files, and what cuts them out of one. */
  OLD_WORKBOOK("et regneark i et meget gammelt Excel-format"),
  /** What Excel lays beside a workbook that is open: who has it. */
  OWNER("en midlertidig låsefil fra Excel"),
  EMPTY("en tom fil"),
  BINARY("en fil af ukendt type");

  /** Bytes needed to tell the kinds apart. */
  static final int HEAD = 4096;

  private static final byte[] COMPOUND_MAGIC = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** Length of a name, the name in one byte a letter, then once more in two. */
  private static final int OWNER_BYTES = 165;

  private static final int OWNER_NAME = 54;

  /** One byte in so many may be a control byte of a text. */
  private static final int FEW = 64;

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

  /** Of the file's first bytes. */
  public static FileKind of(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return of(bytes.readNBytes(HEAD));
    }
  }

  static FileKind of(byte[] head) {
    if (head.length == 0) {
      return EMPTY;
    }
    if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (startsWith(head, COMPOUND_MAGIC)) {
      return COMPOUND;
    }
    if (isOldWorkbook(head)) {
      return OLD_WORKBOOK;
    }
    if (isOwner(head)) {
      return OWNER;
    }
    boolean wide = startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF);
    String text = new String(head, StandardCharsets.ISO_8859_1);
    String start = (wide ? text.substring(2).replace("\0", "") : text).replace("ï»¿", "");
    return ofText(start.strip().toLowerCase(Locale.ROOT))
        .orElse(
            hasControlBytes(head, wide) ? BINARY : wide ? WIDE_TEXT : plain(start.strip()));
  }

  private static FileKind plain(String start) {
    if (PX_START.matcher(start).lookingAt()) {
      return PX;
    }
    return JSON_START.matcher(start).lookingAt() ? JSON : TEXT;
  }

  private record Guess(FileKind kind) {
    FileKind orElse(FileKind other) {
      return kind == TEXT ? other : kind;
    }
  }

  private static Guess ofText(String start) {
    if (start.startsWith("%pdf")) {
      return new Guess(PDF);
    }
    if (start.startsWith("{\\rtf")) {
      return new Guess(RICH_TEXT);
    }
    if (start.startsWith("<!doctype html")
        || start.matches("(?s)<(?:html|head|body|table|meta)\\b.*")
        || (start.startsWith("<") && start.contains("<html"))) {
      return new Guess(HTML);
    }
    // a text may begin with "<5"
    return new Guess(start.matches("(?s)<[?!a-z].*") ? XML : TEXT);
  }

  /** The first record of such a workbook says its edition. */
  private static boolean isOldWorkbook(byte[] head) {
    return head.length >= 4
        && head[0] == 0x09
        && (head[1] == 0 || head[1] == 2 || head[1] == 4 || head[1] == 8)
        && head[2] >= 4
        && head[2] <= 16
        && head[3] == 0;
  }

  private static boolean isOwner(byte[] head) {
    return head.length == OWNER_BYTES
        && head[0] >= 1
        && head[0] <= OWNER_NAME
        && head[OWNER_NAME + 1] == head[0];
  }

  private static boolean startsWith(byte[] head, int... magic) {
    byte[] bytes = new byte[magic.length];
    for (int at = 0; at < magic.length; at++) {
      bytes[at] = (byte) magic[at];
    }
    return startsWith(head, bytes);
  }

  private static boolean startsWith(byte[] head, byte[] magic) {
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }

  /** One stray control byte doesn't make a text something else; a zero does. */
  private static boolean hasControlBytes(byte[] head, boolean wide) {
    int controls = 0;
    for (byte each : head) {
      boolean blank = each == '\t' || each == '\n' || each == '\r' || each == '\f';
      if (each == 0 && !wide) {
        return true;
      }
      controls += each > 0 && each < ' ' && !blank ? 1 : 0;
    }
    return controls > 1 + head.length / FEW;
  }
}
