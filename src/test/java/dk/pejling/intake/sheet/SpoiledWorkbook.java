package dk.pejling.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook with one of its parts replaced. */
public final class SpoiledWorkbook {
  private SpoiledWorkbook() {}

  /** A shared text replaced, as no spreadsheet would. */
  public static void withText(Path workbook, Path to, String text, String other)
      throws IOException {
    String name = "xl/sharedStrings.xml";
    try (ZipFile zip = new ZipFile(workbook.toFile());
        InputStream part = zip.getInputStream(zip.getEntry(name))) {
      String texts = new String(part.readAllBytes(), StandardCharsets.UTF_8);
      withPart(workbook, to, name, texts.replace(text, other));
    }
  }

  public static void withPart(Path workbook, Path to, String name, String content)
      throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(workbook));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(part.getName()));
        if (part.getName().equals(name)) {
          out.write(content.getBytes(StandardCharsets.UTF_8));
        } else {
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
  }
}
