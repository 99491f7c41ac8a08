package dk.pejling.endtoend.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Everything in a package of files, such as a workbook or a document: cells, shared strings,
 * comments, names, properties, also of what is hidden, with their file names.
 */
final class PackageText {
  private PackageText() {}

  static String of(byte[] content) throws IOException {
    StringJoiner text = new StringJoiner("\n");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          text.add(entry.getName()).add(FileText.of(entry.getName(), zip.readAllBytes()));
          if (entry.getComment() != null) {
            text.add(entry.getComment());
          }
          if (entry.getExtra() != null) {
            text.add(new String(entry.getExtra(), StandardCharsets.ISO_8859_1));
          }
        }
      }
    }
    if (text.length() == 0) {
      throw new AssertionError("an empty package");
    }
    return text.toString();
  }
}
