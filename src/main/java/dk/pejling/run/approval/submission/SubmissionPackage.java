package dk.pejling.run.approval.submission;

import dk.pejling.run.made.CaseFolder;
import dk.pejling.run.output.CaseFile;
import dk.pejling.run.output.Json;
import dk.pejling.run.output.Manifest;
import dk.pejling.run.output.Publication;
import dk.pejling.store.approval.ApprovalEntry;
import dk.pejling.store.archive.Checksum;
import dk.pejling.zip.TimelessZip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is sent to the report's recipient (`indsendelsespakke`): the report, its cover letter, what
 * they are, a receipt, and all of it in one file. Nothing else of the report's folder is in it.
 *
 * @param name of its folder
 * @param files by name
 */
public record SubmissionPackage(String name, Map<String, byte[]> files) {
  static final String RECEIPT = "kvittering.txt";

  /** The letter that goes with the report, where the report's folder has one. */
  private static final String COVER_LETTER = "foelgebrev.pdf";

  /** What the package's own {@code manifest.json} says. */
  private record Contents(
      String program,
      String version,
      String method,
      String report,
      String agreement,
      LocalDate asOf,
      int edition,
      Approval approval,
      String recipient,
      LocalDate due,
      String reportManifest,
      List<Manifest.Output> files) {}

  private record Approval(LocalDate on, String caseNumber, String committee, String fingerprint) {}

  public static String name(ApprovalEntry approval) {
    return "%s-%s-%s-udgave-%d"
        .formatted(
            approval.of().report(),
            approval.of().agreement(),
            approval.of().asOf(),
            approval.edition());
  }

  public static SubmissionPackage of(CaseFolder.Whole folder, ApprovalEntry approval, Sent sent)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>(sendable(folder));
    files.put(Publication.MANIFEST, new Json().write(contents(folder, approval, outputs(files))));
    files.put(
        RECEIPT,
        new Receipt(folder, approval, sent, outputs(files))
            .text()
            .getBytes(StandardCharsets.UTF_8));
    files.put(name(approval) + ".zip", TimelessZip.stored(files));
    return new SubmissionPackage(name(approval), files);
  }

  /** The report first. */
  public static Map<String, byte[]> sendable(CaseFolder.Whole folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Path made = folder.report().folder();
    for (String name : List.of(folder.key().report() + ".pdf", COVER_LETTER)) {
      if (folder.report().manifest().outputs().stream().anyMatch(is -> is.file().equals(name))) {
        files.put(name, Files.readAllBytes(made.resolve(name)));
      }
    }
    return files;
  }

  private static List<Manifest.Output> outputs(Map<String, byte[]> files) {
    List<Manifest.Output> outputs = new ArrayList<>();
    files.forEach((name, content) -> outputs.add(new Manifest.Output(name, Checksum.of(content))));
    return outputs;
  }

  private static Contents contents(
      CaseFolder.Whole folder, ApprovalEntry approval, List<Manifest.Output> files) {
    Manifest manifest = folder.report().manifest();
    CaseFile caseFile = folder.caseFile();
    return new Contents(
        manifest.program(),
        manifest.version(),
        manifest.method(),
        manifest.report(),
        manifest.agreement(),
        manifest.asOf(),
        approval.edition(),
        new Approval(
            approval.on(), approval.caseNumber(), caseFile.committee(), approval.fingerprint()),
        caseFile.recipient(),
        caseFile.due(),
        Checksum.of(folder.report().manifestContent()),
        files);
  }
}
