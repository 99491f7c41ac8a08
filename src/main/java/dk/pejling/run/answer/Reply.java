package dk.pejling.run.answer;

import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.sheet.ReturnedWorkbook;
import dk.pejling.run.VersionNews;
import dk.pejling.run.output.FindingEntry;
import dk.pejling.run.output.FindingText;
import dk.pejling.run.output.Json;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer to one file (`svar`).
 *
 * @param files by name: workbook and text; the note last, which tells what belongs together
 */
record Reply(Map<String, byte[]> files) {
  /** How the note of an answer begins, whatever it is about. */
  static final String BEGINNING = "{\n  \"program\" : \"Pejling\",\n  \"answerTo\" : {";

  /** What other programs read, and we know our own files by. */
  private record Note(
      String program,
      Source answerTo,
      List<Part> files,
      List<FindingEntry> findings,
      List<Change> changes) {}

  private record Change(String sentence, List<String> changes) {}

  private record Source(String file, String sha256) {}

  private record Part(String file, String sha256) {}

  static Reply to(
      IncomingFile file, List<Finding> findings, List<VersionNews> news, FileLimits sheets)
      throws IOException {
    AnswerName name = new AnswerName(file.name());
    Map<String, byte[]> files = new LinkedHashMap<>();
    String instruction = "Intet skal rettes.";
    if (findings.stream().anyMatch(Reply::isToCorrect)) {
      ReturnedWorkbook workbook =
          switch (file.kind()) {
            case PROGRESS_SHEET -> ReturnedWorkbook.of(file, findings, sheets);
            case EXTRACT -> ReturnedWorkbook.list(file.name(), findings);
          };
      String called = workbook.isCopy() ? name.copy() : name.list();
      files.put(called, workbook.bytes());
      instruction =
          workbook.isCopy()
              ? instruction(called, findings)
              : "Det samme står som liste i %s.".formatted(called);
    }
    files.put(name.text(), text(file.name(), instruction, findings, news));
    List<Part> parts =
        files.entrySet().stream()
            .map(each -> new Part(each.getKey(), Checksum.of(each.getValue())))
            .toList();
    files.put(
        name.json(),
        new Json()
            .write(
                new Note(
                    "Pejling",
                    new Source(file.name(), file.sha256()),
                    parts,
                    findings.stream().map(FindingEntry::of).toList(),
                    news.stream()
                        .map(each -> new Change(each.sentence(), each.changes()))
                        .toList())));
    return new Reply(files);
  }

  private static String instruction(String copy, List<Finding> findings) {
    return (findings.stream().anyMatch(Finding::holdsBack)
            ? "Ret i %s: den har en kommentar på hver celle og alle anmærkninger på arket Fejlliste."
            : "Intet skal rettes. I %s står oplysningerne som kommentarer på cellerne.")
        .formatted(copy);
  }

  /** A notice of the file as a whole, such as that nothing in it is new, has nothing to correct. */
  private static boolean isToCorrect(Finding finding) {
    return finding.holdsBack() || !(finding.location() instanceof SourceLocation.WholeFile);
  }

  private static byte[] text(
      String file, String instruction, List<Finding> findings, List<VersionNews> news) {
    StringBuilder text = new StringBuilder();
    text.append("Svar på %s\n\n%s\n\n".formatted(file, instruction));
    for (VersionNews each : news) {
      text.append(each.sentence()).append('\n');
      each.changes().forEach(change -> text.append("  ").append(change).append('\n'));
      text.append('\n');
    }
    return text.append(FindingText.complete(findings)).toString().getBytes(StandardCharsets.UTF_8);
  }
}
