package dk.pejling.run.stage;

import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.rendering.data.DataWorkbook;
import dk.pejling.rendering.docx.DocxRenderer;
import dk.pejling.rendering.font.Coverage;
import dk.pejling.rendering.html.HtmlRenderer;
import dk.pejling.rendering.pdf.PdfFile;
import dk.pejling.rendering.pdf.PdfRenderer;
import dk.pejling.rendering.pdf.Warning;
import dk.pejling.rendering.pdf.attachment.Attachment;
import dk.pejling.report.dataset.Dataset;
import dk.pejling.report.document.Document;
import dk.pejling.run.output.Publication;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Paints a report in every form, several at once: none depends on another but Word on the PDF. */
final class Painting {
  /** What a page has in place of what is no character at all. */
  private static final char REPLACEMENT = '\uFFFD';

  private Painting() {}

  /** The PDF of one document. */
  static byte[] pdf(Document document, List<Attachment> attachments) {
    return new PdfRenderer().paint(document, attachments).content();
  }

  static Painted of(Composed composed, List<Attachment> attachments, Dataset data) {
    Document report = composed.report().document();
    List<Supplier<Painted>> works = new ArrayList<>();
    works.add(() -> pages(composed.name(), report, attachments));
    works.add(() -> file(composed.name() + ".html", new HtmlRenderer().render(report)));
    composed.beside().forEach(each -> works.add(() -> beside(each)));
    works.add(() -> file(Publication.DATA + "/" + DataWorkbook.NAME, DataWorkbook.of(data)));
    return together(works);
  }

  /**
   * Only what is set in pages has to make do with the fonts it has. Where a web page, which takes a
   * tenth of the time, has no character that a face might lack, the pages have none either.
   */
  static List<Finding> unpaintable(Composed composed) {
    Coverage fonts = new Coverage();
    List<Composed.Beside> all = new ArrayList<>();
    all.add(new Composed.Beside(composed.name() + ".pdf", composed.report().document()));
    all.addAll(composed.beside());
    List<Supplier<Painted>> works = new ArrayList<>();
    for (Composed.Beside each : all) {
      String page = new String(new HtmlRenderer().render(each.document()), StandardCharsets.UTF_8);
      if (page.indexOf(REPLACEMENT) >= 0 || !fonts.has(page)) {
        works.add(() -> beside(each));
      }
    }
    return together(works).findings();
  }

  private static Painted together(List<Supplier<Painted>> works) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Painted painted : works.parallelStream().map(Supplier::get).toList()) {
      files.putAll(painted.files());
      findings.addAll(painted.findings());
    }
    return new Painted(files, findings);
  }

  /** Word has no page numbers of its own until somebody opens the file. */
  private static Painted pages(String name, Document report, List<Attachment> attachments) {
    PdfFile pdf = new PdfRenderer().paint(report, attachments);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(name + ".pdf", pdf.content());
    files.put(name + ".docx", new DocxRenderer().render(report, pdf.places()));
    return new Painted(files, findings(name + ".pdf", pdf.warnings()));
  }

  private static Painted beside(Composed.Beside each) {
    PdfFile pdf = new PdfRenderer().paint(each.document(), List.of());
    return new Painted(Map.of(each.file(), pdf.content()), findings(each.file(), pdf.warnings()));
  }

  private static Painted file(String name, byte[] content) {
    return new Painted(Map.of(name, content), List.of());
  }

  private static List<Finding> findings(String file, List<Warning> warnings) {
    List<Finding> findings = new ArrayList<>();
    for (Warning warning : warnings) {
      switch (warning) {
        case Warning.MissingGlyph missing ->
            findings.add(
                Finding.of(
                    PaintingCode.NO_GLYPH,
                    new WholeFile(file),
                    "side "
                        + DanishWords.list(missing.pages().stream().map(DanishNumber::of).toList()),
                    "tegnet " + missing.name(),
                    "et tegn, som rapportens skrifter har"));
        // the words are there, and whoever wrote the template has been told
        case Warning.MissingAnchor plain -> {}
      }
    }
    return findings;
  }
}
