package dk.pejling.run.verification;

import dk.pejling.danish.DanishWords;
import dk.pejling.run.ShownPath;
import dk.pejling.run.evidence.Carried;
import dk.pejling.run.evidence.EvidenceFiles;
import dk.pejling.run.output.Manifest;
import dk.pejling.run.output.Publication;
import dk.pejling.run.stage.PejlingStages;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.verification.pdf.Opened;
import dk.pejling.run.verification.pdf.PdfOpening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Proves a report from what its PDF carries (`efterprøvning`): files against their list, tables and
 * verdicts against the evidence, and the pages against the report that is made again from it. Needs
 * no state folder.
 */
public final class ReportVerification {
  /** A report of 61,000 figures takes 10 MB. */
  private static final long MOST_BYTES = 128L << 20;

  private static final List<String> NEEDED =
      List.of(
          EvidenceFiles.MANIFEST,
          EvidenceFiles.EVIDENCE,
          EvidenceFiles.AGREEMENT,
          EvidenceFiles.TEMPLATE);

  private final Stages stages;
  private final String version;

  ReportVerification(Stages stages, String version) {
    this.stages = stages;
    this.version = version;
  }

  /**
   * @param version the program's
   */
  public static ReportVerification standard(String version) {
    return new ReportVerification(new PejlingStages(), version);
  }

  public Verification verify(Path file) {
    if (Files.isDirectory(file)) {
      return new Verification.NoSuchFile(folder(file));
    }
    if (!Files.isRegularFile(file)) {
      return new Verification.NoSuchFile("Der er ingen fil " + ShownPath.of(file) + ".");
    }
    Ledger ledger = new Ledger(String.valueOf(file.getFileName()));
    try {
      Optional<Companion> companion = Companion.of(file);
      if (companion.isPresent()) {
        return companion.get().verify(ledger);
      }
      if (Files.size(file) > MOST_BYTES) {
        return tooLarge(ledger);
      }
      return verify(file, Files.readAllBytes(file), ledger);
    } catch (IOException unreadable) {
      return new Verification.NoSuchFile(
          "Filen " + ShownPath.of(file) + " kan ikke læses fra disken.");
    } catch (OutOfMemoryError | StackOverflowError hostile) {
      // evidence can be made to take more than it looks
      return tooLarge(ledger);
    }
  }

  private static String folder(Path folder) {
    String pdf =
        FolderCheck.read(folder.resolve(Publication.MANIFEST))
            .flatMap(manifest -> manifest.outputs().stream().findFirst())
            .map(report -> ShownPath.of(folder.resolve(report.file()).normalize()))
            .orElse("");
    return "%s er en mappe. Skriv rapportens PDF-fil%s."
        .formatted(ShownPath.of(folder), pdf.isEmpty() ? " i den" : ": " + pdf);
  }

  private Verification verify(Path file, byte[] content, Ledger ledger) {
    return switch (PdfOpening.open(content)) {
      case Opened.NotPdf() -> {
        ledger.differs(
            ledger.file().toLowerCase(Locale.ROOT).endsWith(".pdf")
                ? VerificationCode.NOT_A_PDF
                : VerificationCode.CARRIES_NONE,
            "",
            "andet end en hel PDF",
            "en rapport som PDF");
        yield new Verification.Impossible(ledger.findings());
      }
      case Opened.TooLarge() -> tooLarge(ledger);
      case Opened.Foreign(String what) -> {
        ledger.differs(VerificationCode.FOREIGN, "", what, "en rapport, som programmet lavede den");
        yield new Verification.Impossible(ledger.findings());
      }
      case Opened.Pdf pdf -> verify(file, pdf, ledger);
    };
  }

  private static Verification tooLarge(Ledger ledger) {
    ledger.differs(
        VerificationCode.TOO_LARGE, "", "mere, end programmet pakker ud", "en rapport som PDF");
    return new Verification.Impossible(ledger.findings());
  }

  private Verification verify(Path file, Opened.Pdf pdf, Ledger ledger) {
    List<String> missing = NEEDED.stream().filter(name -> !pdf.files().containsKey(name)).toList();
    if (!missing.isEmpty()) {
      ledger.differs(
          VerificationCode.NO_EVIDENCE,
          "",
          pdf.files().isEmpty()
              ? "ingen vedhæftede filer"
              : "ingen fil " + DanishWords.list(missing),
          "de filer, programmet vedhæfter");
      return new Verification.Impossible(ledger.findings());
    }
    Optional<Manifest> list =
        new ManifestJson().read(pdf.files().getOrDefault(EvidenceFiles.MANIFEST, new byte[0]));
    if (list.isEmpty()) {
      return unreadable(EvidenceFiles.MANIFEST, "andet end en liste over filer", ledger);
    }
    AttachmentCheck attachments = new AttachmentCheck(pdf.files(), ledger);
    attachments.byList(list.get());
    return switch (Carried.read(pdf.files(), list.get(), stages)) {
      case Carried.Unreadable(String name, String why) -> unreadable(name, why, ledger);
      case Carried.Whole carried -> {
        Again again = Again.of(carried, stages);
        attachments.byEvidence(again.attachments());
        new VerdictCheck(carried.material().status(), ledger).run();
        boolean same = new PageCheck(pdf, again, version, ledger).run(carried.program());
        new FolderCheck(file, ledger).run(pdf.content());
        yield new Verification.Done(
            ledger.checked(), same && !ledger.hasErrors(), ledger.findings());
      }
    };
  }

  private static Verification unreadable(String name, String why, Ledger ledger) {
    ledger.differs(
        VerificationCode.EVIDENCE_UNREADABLE, name, why, "en fil, som programmet har skrevet");
    return new Verification.Impossible(ledger.findings());
  }
}
