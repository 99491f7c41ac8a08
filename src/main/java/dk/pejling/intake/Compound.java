package dk.pejling.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a compound file is, by the names in its directory. */
enum Compound {
  ENCRYPTED("en Office-fil med adgangskode"),
  WORKBOOK("en projektmappe i det gamle Excel-format (xls)"),
  OTHER("en fil i det gamle Office-format uden regneark");

  private static final int BLOCK = 1 << 20;

  private final String description;

  Compound(String description) {
    this.description = description;
  }

  String description() {
    return description;
  }

  static Compound of(Path file) throws IOException {
    Compound found = OTHER;
    String kept = "";
    try (InputStream in = Files.newInputStream(file)) {
      for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
        String text = kept + new String(block, StandardCharsets.ISO_8859_1);
        if (text.contains(wide("EncryptedPackage"))) {
          return ENCRYPTED;
        }
        if (text.contains(wide("Workbook\0")) || text.contains(wide("Book\0"))) {
          found = WORKBOOK;
        }
        kept = text.substring(Math.max(0, text.length() - 64));
      }
    }
    return found;
  }

  /** In UTF-16, as directories write names. */
  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
