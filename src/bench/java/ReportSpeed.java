import dk.pejling.rendering.data.DataWorkbook;
import dk.pejling.rendering.docx.DocxRenderer;
import dk.pejling.rendering.html.HtmlRenderer;
import dk.pejling.rendering.pdf.PdfRenderer;
import dk.pejling.report.document.Document;
import dk.pejling.run.output.data.DataPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Times the report of the example, with 40 figures, in every format, and the programs that other
 * people would make its PDF with.
 */
final class ReportSpeed {
  private static final int FIGURES = 40;

  private ReportSpeed() {}

  /** {@code warm ROUNDS FOLDER}, or {@code large TIMES}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    switch (args[0]) {
      case "warm" -> warm(Integer.parseInt(args[1]), Path.of(args[2]));
      case "large" -> large(Integer.parseInt(args[1]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /** First what it is of, then a line of milliseconds for each round. */
  private static void warm(int rounds, Path folder) throws IOException, InterruptedException {
    ExampleReport report = ExampleReport.read();
    Document document = Blocks.withFigures(report.document(), FIGURES);
    List<Supplier<byte[]>> formats =
        List.of(
            () -> new PdfRenderer().render(document),
            () -> new DocxRenderer().render(document),
            () -> new HtmlRenderer().render(document),
            () -> largest(DataPackage.files(report.dataset()).values()),
            () -> DataWorkbook.of(report.dataset()));
    Path pdf = Files.write(folder.resolve("report.pdf"), formats.get(0).get());
    Path docx = Files.write(folder.resolve("report.docx"), formats.get(1).get());
    Path html = Files.writeString(folder.resolve("report.html"), forPeer(formats.get(2).get()));
    Path empty =
        Files.write(
            folder.resolve("empty.docx"),
            new DocxRenderer().render(Blocks.with(document, List.of())));
    System.out.printf(
        "%d pages, %d figures%n", pages(Files.readAllBytes(pdf)), Blocks.figures(document.blocks()));
    for (int round = 0; round < 10; round++) {
      formats.forEach(Supplier::get);
    }
    for (int round = 0; round < rounds; round++) {
      List<String> line = new ArrayList<>();
      for (Supplier<byte[]> format : formats) {
        line.add(millis(format::get));
      }
      line.add(millis(() -> run(folder, office(docx, folder))));
      line.add(millis(() -> run(folder, office(empty, folder))));
      line.add(millis(() -> run(folder, List.of("weasyprint", "-q", html.toString(), "weasy.pdf"))));
      System.out.println(String.join(" ", line));
    }
  }

  /**
   * WeasyPrint 57 takes neither an empty text for a list's mark nor the typefaces within the page,
   * and sets it in those of the machine.
   */
  private static String forPeer(byte[] html) {
    return new String(html, StandardCharsets.UTF_8)
        .replace("list-style-type:\"\"", "list-style-type:none")
        .replaceAll("@font-face\\{[^}]*\\}", "");
  }

  private static byte[] largest(Iterable<byte[]> files) {
    byte[] largest = {};
    for (byte[] file : files) {
      largest = file.length > largest.length ? file : largest;
    }
    return largest;
  }

  private static List<String> office(Path docx, Path folder) {
    return List.of(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("office").toUri(),
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder.resolve("by-office").toString(),
        docx.toString());
  }

  private static int run(Path folder, List<String> command) {
    try {
      int exit =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("peer.log").toFile())
              .start()
              .waitFor();
      if (exit != 0) {
        throw new IllegalStateException(command + " ended with " + exit);
      }
      return exit;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String millis(Supplier<?> work) {
    long from = System.nanoTime();
    work.get();
    return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - from) / 1e6);
  }

  /** Pages, figures and seconds of the first painting in a new process. */
  private static void large(int times) throws IOException {
    Document document = Blocks.repeated(ExampleReport.read().document(), times);
    long from = System.nanoTime();
    byte[] pdf = new PdfRenderer().render(document);
    double seconds = (System.nanoTime() - from) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d figures: %.1f s%n",
        pages(pdf),
        Blocks.figures(document.blocks()),
        seconds);
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
