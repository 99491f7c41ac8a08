package dk.pejling.run.evidence;

import dk.pejling.agreement.Agreement;
import dk.pejling.disclosure.release.Release;
import dk.pejling.finding.Checked;
import dk.pejling.rendering.pdf.attachment.Attachment;
import dk.pejling.report.ReportInput;
import dk.pejling.report.ReportInput.Narrative;
import dk.pejling.report.dataset.Dataset;
import dk.pejling.run.output.Manifest;
import dk.pejling.run.output.Publication.Making;
import dk.pejling.run.output.data.DataPackage;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.stage.TextFile;
import dk.pejling.store.archive.Checksum;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a PDF carries of what it was made from, read again (`bevis`). */
public sealed interface Carried {
  /**
   * @param program version of the program that made it
   */
  record Whole(
      String program, ReportInput material, TextFile agreement, TextFile template, Making making)
      implements Carried {
    /** What a report made from this publishes as data. */
    public Release release() {
      return Release.of(material.status(), making.report(), making.version());
    }

    /**
     * The files that a report made from this carries.
     *
     * @param printed the secretariat's texts as they stand in that report
     */
    public List<Attachment> attachments(List<Narrative> printed) {
      return EvidenceFiles.of(
          making,
          material,
          printed,
          agreement,
          template,
          DataPackage.files(Dataset.of(release(), material.status().agreement())));
    }
  }

  /**
   * @param file the one that can't be read; Danish words for why
   */
  record Unreadable(String file, String why) implements Carried {}

  /**
   * @param files by name
   * @param manifest the list among them
   */
  static Carried read(Map<String, byte[]> files, Manifest manifest, Stages stages) {
    Optional<Evidence> evidence =
        new EvidenceJson().read(files.getOrDefault(EvidenceFiles.EVIDENCE, new byte[0]));
    if (evidence.isEmpty()) {
      return new Unreadable(EvidenceFiles.EVIDENCE, "andet end det, denne version skriver");
    }
    Optional<String> agreement = text(files, EvidenceFiles.AGREEMENT);
    if (agreement.isEmpty()) {
      return new Unreadable(EvidenceFiles.AGREEMENT, "ikke tekst i UTF-8");
    }
    Optional<String> template = text(files, EvidenceFiles.TEMPLATE);
    if (template.isEmpty()) {
      return new Unreadable(EvidenceFiles.TEMPLATE, "ikke tekst i UTF-8");
    }
    Evidence read = evidence.get();
    TextFile agreementFile = file(read.agreement(), agreement.get());
    return switch (stages.readAgreement(agreementFile)) {
      case Checked.Rejected<Agreement> rejected ->
          new Unreadable(EvidenceFiles.AGREEMENT, "en aftale med fejl");
      case Checked.Accepted<Agreement>(Agreement agreed, var notices) -> {
        try {
          yield new Whole(
              read.program(),
              read.input(agreed),
              agreementFile,
              file(read.template(), template.get()),
              making(manifest));
        } catch (IllegalArgumentException absent) {
          yield new Unreadable(EvidenceFiles.EVIDENCE, "om andet end aftalen");
        }
      }
    };
  }

  private static Making making(Manifest manifest) {
    return new Making(
        manifest.version(),
        manifest.method(),
        manifest.report(),
        manifest.agreement(),
        manifest.asOf(),
        manifest.inputs(),
        manifest.earlierReports());
  }

  private static TextFile file(String name, String text) {
    return new TextFile(name, text, Checksum.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Optional<String> text(Map<String, byte[]> files, String name) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(files.getOrDefault(name, new byte[0])))
              .toString());
    } catch (CharacterCodingException otherwise) {
      return Optional.empty();
    }
  }
}
