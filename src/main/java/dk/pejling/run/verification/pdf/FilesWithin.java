package dk.pejling.run.verification.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The files within a PDF, wherever it lists them; a list may be a tree, or a loop. */
final class FilesWithin {
  private final COSDictionary catalog;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<COSDictionary> specifications = new ArrayList<>();

  FilesWithin(PDDocument document) {
    this.catalog = document.getDocumentCatalog().getCOSObject();
  }

  Map<String, byte[]> all() throws IOException {
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null) {
      collect(names.getDictionaryObject(COSName.EMBEDDED_FILES));
    }
    collect(catalog.getDictionaryObject(COSName.getPDFName("AF")));
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (COSDictionary each : specifications) {
      files.put(unused(files, name(each)), content(each));
    }
    return files;
  }

  private void collect(COSBase node) {
    if (node == null || !seen.add(node)) {
      return;
    }
    if (node instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.getObject(i));
      }
    } else if (node instanceof COSDictionary dictionary) {
      if (dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary) {
        specifications.add(dictionary);
      } else {
        collect(dictionary.getDictionaryObject(COSName.NAMES));
        collect(dictionary.getDictionaryObject(COSName.KIDS));
      }
    }
  }

  private static String name(COSDictionary specification) {
    String unicode = specification.getString(COSName.UF, "");
    return unicode.isEmpty() ? specification.getString(COSName.F, "") : unicode;
  }

  /** Two of one name are two files, one of which is not the report's. */
  private static String unused(Map<String, byte[]> files, String name) {
    String free = name;
    for (int i = 2; files.containsKey(free); i++) {
      free = "%s (%d)".formatted(name, i);
    }
    return free;
  }

  private static byte[] content(COSDictionary specification) throws IOException {
    COSDictionary versions = specification.getCOSDictionary(COSName.EF);
    COSStream stream = versions == null ? null : versions.getCOSStream(COSName.F);
    if (stream == null) {
      return new byte[0];
    }
    try (InputStream in = stream.createInputStream()) {
      return in.readAllBytes();
    }
  }
}
