package dk.pejling.intake.extract.table.sheet;

import dk.pejling.intake.sheet.workbook.MalformedWorkbook;
import dk.pejling.intake.sheet.workbook.Part;
import dk.pejling.intake.sheet.workbook.RichText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a workbook's cells share, as bytes on pages: a string is made of one when a cell
 * asks for it, and the latest are kept.
 */
final class SharedTexts {
  /** In bytes; a workbook with more different texts than that isn't a table of figures. */
  private static final int MOST = 24 << 20;

  private static final int PAGE_BITS = 16;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final int LENGTH = 4;
  private static final int LATEST = 1 << 12;

  private final List<byte[]> pages = new ArrayList<>();
  private final @Nullable String[] latest = new String[LATEST];
  private final int[] latestIndex = new int[LATEST];
  private int[] places = new int[1 << 10];
  private int size;
  private int used = PAGE;
  private long bytes;

  private SharedTexts() {}

  static SharedTexts read(ZipFile zip, String part) throws IOException, MalformedWorkbook {
    SharedTexts texts = new SharedTexts();
    Part.visit(
        zip,
        part,
        at -> {
          if (at.getLocalName().equals("si")) {
            texts.add(RichText.read(at));
          }
        });
    return texts;
  }

  private void add(String text) throws MalformedWorkbook {
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    bytes += written.length + 2L * LENGTH;
    if (bytes > MOST) {
      throw new MalformedWorkbook(
          "forskellige tekster på over " + (MOST >> 20) + " MB; gem udtrækket som CSV");
    }
    if (used + LENGTH + written.length > PAGE) {
      pages.add(new byte[Math.max(PAGE, LENGTH + written.length)]);
      used = 0;
    }
    byte[] page = pages.getLast();
    for (int at = 0; at < LENGTH; at++) {
      page[used + at] = (byte) (written.length >>> (at << 3));
    }
    System.arraycopy(written, 0, page, used + LENGTH, written.length);
    if (size == places.length) {
      places = Arrays.copyOf(places, size + (size >> 1));
    }
    places[size++] = (pages.size() - 1 << PAGE_BITS) + used;
    used = page.length > PAGE ? PAGE : used + LENGTH + written.length;
  }

  /** The text of that number, counted from 0; null where there is none. */
  @Nullable String get(int index) {
    if (index < 0 || index >= size) {
      return null;
    }
    int slot = index & LATEST - 1;
    String kept = latest[slot];
    if (kept != null && latestIndex[slot] == index) {
      return kept;
    }
    byte[] page = pages.get(places[index] >>> PAGE_BITS);
    int from = places[index] & PAGE - 1;
    int length = 0;
    for (int at = LENGTH - 1; at >= 0; at--) {
      length = length << 8 | page[from + at] & 0xFF;
    }
    String text = new String(page, from + LENGTH, length, StandardCharsets.UTF_8);
    latest[slot] = text;
    latestIndex[slot] = index;
    return text;
  }
}
