package dk.pejling.run.output;

import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.release.Release;
import dk.pejling.finding.Finding;
import dk.pejling.intake.sheet.ReturnedWorkbook;
import dk.pejling.report.Foelgebrev;
import dk.pejling.run.RunId;
import dk.pejling.store.archive.Checksum;
import dk.pejling.store.release.ReleaseJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a report's folder (`udgivelse`).
 *
 * @param files by name: the report first, the manifest and the run's note last
 */
public record Publication(Map<String, byte[]> files) {
  public static final String MANIFEST = "manifest.json";
  public static final String PUBLISHED = "published.json";
  public static final String DATA = "data";

  /** A sheet for each cluster and municipality. */
  public static final String AREAS = "omraader";

  /** What the manifest says besides checksums of outputs. */
  public record Making(
      String version,
      String method,
      String report,
      String agreement,
      LocalDate asOf,
      List<Manifest.Input> inputs,
      List<Manifest.Earlier> earlier) {
    public Making {
      inputs = List.copyOf(inputs);
      earlier = List.copyOf(earlier);
    }

    /** The manifest of those files. */
    public Manifest manifest(List<Manifest.Output> outputs) {
      return new Manifest(
          "Pejling", version, method, report, agreement, asOf, inputs, earlier, outputs);
    }
  }

  /**
   * @param forms the report in every form, by place in the folder
   * @param release what it publishes as data
   * @param caseFile where it stands with the committee
   */
  public static Publication of(
      RunId run,
      Making making,
      Map<String, byte[]> forms,
      Release release,
      CaseFile caseFile,
      List<Finding> findings) {
    Json json = new Json();
    Map<String, byte[]> files = new LinkedHashMap<>(forms);
    files.put("anmaerkninger.txt", FindingText.complete(findings).getBytes(StandardCharsets.UTF_8));
    files.put("anmaerkninger.xlsx", workbook(making, findings));
    files.put("findings.json", json.write(findings.stream().map(FindingEntry::of).toList()));
    files.put(PUBLISHED, new ReleaseJson().write(release));
    files.put(CaseFile.NAME, caseFile.json());
    List<Manifest.Output> outputs =
        files.entrySet().stream()
            .map(file -> new Manifest.Output(file.getKey(), Checksum.of(file.getValue())))
            .toList();
    byte[] manifest = json.write(making.manifest(outputs));
    files.put(MANIFEST, manifest);
    files.put("run.json", json.write(new RunNote(run.value(), Checksum.of(manifest))));
    return new Publication(files);
  }

  private static byte[] workbook(Making making, List<Finding> findings) {
    String subject =
        "%s, %s, opgjort pr. %s"
            .formatted(
                DanishWords.sentence(making.report()),
                making.agreement(),
                DanishDate.of(making.asOf()));
    return ReturnedWorkbook.list(subject, findings).bytes();
  }

  /** What stands in the folder itself: files, and folders of files. */
  public List<String> names() {
    return files.keySet().stream().map(name -> name.replaceFirst("/.*", "")).distinct().toList();
  }

  /** Checksum of the manifest, and so of everything but the run's note. */
  public String manifestSha256() {
    return Checksum.of(files.getOrDefault(MANIFEST, new byte[0]));
  }

  /** What a file or folder of that name is, in Danish. */
  public static String meaning(String name) {
    return switch (name) {
      case "anmaerkninger.txt" -> "alle anmærkninger, som de skal læses";
      case "anmaerkninger.xlsx" -> "de samme anmærkninger som regneark";
      case "findings.json" -> "de samme anmærkninger til andre programmer";
      case PUBLISHED -> "alt, hvad rapporten offentliggør som data";
      case CaseFile.NAME -> "hvor sagen står: udkast eller godkendt udgave";
      case DATA -> "alle tal og vurderinger som tabeller (datapakke)";
      case MANIFEST -> "kontrolsummer af alt, rapporten bygger på";
      case "run.json" -> "den kørsel, der lavede filerne";
      case Foelgebrev.TEMPLATE + ".pdf" -> "følgebrevet";
      case AREAS -> "et blad til hver klynge og kommune";
      default -> form(name);
    };
  }

  private static String form(String report) {
    return switch (report.replaceFirst(".*\\.", "")) {
      case "docx" -> "rapporten til Word";
      case "html" -> "rapporten som webside";
      default -> "rapporten";
    };
  }

  /** Files that are the same whichever run makes them. */
  Map<String, byte[]> reproducible() {
    Map<String, byte[]> same = new LinkedHashMap<>(files);
    same.remove("run.json");
    return same;
  }
}
