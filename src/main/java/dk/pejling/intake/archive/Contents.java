package dk.pejling.intake.archive;

import dk.pejling.danish.DanishNumber;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an archive is, by the parts in it; its name says nothing. */
record Contents(List<String> names, Set<String> folded) {
  private static final int NAMED = 3;

  static Contents of(List<ZipPart> parts) {
    return new Contents(
        parts.stream().map(ZipPart::shown).toList(),
        parts.stream()
            .map(ZipPart::name)
            .map(name -> name.replace('\\', '/').toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean isWorkbook() {
    return folded.contains("[content_types].xml") && folded.contains("xl/workbook.xml");
  }

  boolean isBinaryWorkbook() {
    return folded.contains("xl/workbook.bin");
  }

  boolean isOpenDocument() {
    return folded.contains("mimetype")
        && (folded.contains("content.xml") || folded.contains("meta-inf/manifest.xml"));
  }

  boolean hasMacros() {
    return folded.stream()
        .anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/"));
  }

  /** In Danish, as in "filen er …". */
  String described() {
    if (names.isEmpty()) {
      return "et tomt arkiv";
    }
    if (folded.contains("word/document.xml")) {
      return "et Word-dokument";
    }
    if (folded.contains("ppt/presentation.xml")) {
      return "en PowerPoint-præsentation";
    }
    String more = names.size() > NAMED ? " …" : "";
    return "et arkiv uden xl/workbook.xml, men med %s: %s%s"
        .formatted(
            names.size() == 1 ? "én del" : DanishNumber.of(names.size()) + " dele",
            String.join(", ", names.stream().limit(NAMED).toList()),
            more);
  }
}
