package dk.pejling.run.evidence;

import dk.pejling.rendering.pdf.attachment.Attachment;
import dk.pejling.rendering.pdf.attachment.Attachment.Relation;
import dk.pejling.report.ReportInput;
import dk.pejling.report.ReportInput.Narrative;
import dk.pejling.run.output.Json;
import dk.pejling.run.output.Manifest;
import dk.pejling.run.output.Publication.Making;
import dk.pejling.run.stage.TextFile;
import dk.pejling.store.archive.Checksum;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The files that a report carries within its PDF (`bevis`): its data package, everything it was
 * written from, and a list of them all with what the run was made of.
 */
public final class EvidenceFiles {
  public static final String MANIFEST = "attachments.json";
  public static final String EVIDENCE = "evidence.json";
  public static final String AGREEMENT = "agreement.yaml";
  public static final String TEMPLATE = "template.md";
  private static final String JSON = "application/json";

  private EvidenceFiles() {}

  /**
   * @param printed the secretariat's texts as they stand in the report
   * @param data the files of the data package, by name
   * @return the list of the others last
   */
  public static List<Attachment> of(
      Making making,
      ReportInput material,
      List<Narrative> printed,
      TextFile agreement,
      TextFile template,
      Map<String, byte[]> data) {
    List<Attachment> files = new ArrayList<>();
    data.forEach((name, content) -> files.add(data(name, content)));
    files.add(
        source(
            EVIDENCE,
            "Alt, hvad rapporten er skrevet af",
            JSON,
            new EvidenceJson()
                .write(Evidence.of(material, printed, making.version(), agreement, template))));
    files.add(source(AGREEMENT, "Aftalefilen", "application/yaml", utf8(agreement.text())));
    files.add(source(TEMPLATE, "Rapportens skabelon", "text/markdown", utf8(template.text())));
    files.add(
        source(
            MANIFEST,
            "Vedhæftede filer og det, rapporten bygger på, med kontrolsummer",
            JSON,
            new Json().write(manifest(making, files))));
    return List.copyOf(files);
  }

  private static Manifest manifest(Making making, List<Attachment> files) {
    return making.manifest(
        files.stream()
            .map(each -> new Manifest.Output(each.name(), Checksum.of(each.content())))
            .toList());
  }

  private static Attachment data(String name, byte[] content) {
    return name.endsWith(".json")
        ? new Attachment(name, "Datapakkens beskrivelse", JSON, Relation.DATA, content)
        : new Attachment(name, "Datapakken: " + name, "text/csv", Relation.DATA, content);
  }

  private static Attachment source(String name, String meaning, String type, byte[] content) {
    return new Attachment(name, meaning, type, Relation.SOURCE, content);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
