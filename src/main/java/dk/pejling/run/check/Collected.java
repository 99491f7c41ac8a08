package dk.pejling.run.check;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Quotable;
import dk.pejling.finding.Severity;
import dk.pejling.intake.IncomingFile;
import dk.pejling.run.CheckOutcome;
import dk.pejling.run.CheckOutcome.CheckedFile;
import dk.pejling.run.CheckOutcome.Extent;
import dk.pejling.run.CheckOutcome.Unit;
import dk.pejling.run.VersionNews;
import dk.pejling.run.stage.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a check has come upon so far, in reading order and once each. */
final class Collected {
  static final String WITHOUT_AGREEMENT =
      "Skemaer, udtræk, tekster og skabeloner er ikke kontrolleret, fordi aftalefilen ikke kan"
          + " bruges.";

  private final Set<CheckedFile> files = new LinkedHashSet<>();
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final Set<VersionNews> news = new LinkedHashSet<>();
  private final Map<IncomingFile, List<Finding>> read = new LinkedHashMap<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private Extent extent = Extent.ALL;

  void file(CheckedFile file) {
    files.add(file);
  }

  void text(TextFile text, String kind, Checked<?> read) {
    file(text, kind, read instanceof Checked.Accepted);
    findings(read.findings());
  }

  /** One whose findings have been taken already: with a fault in it, it is of no use. */
  void file(TextFile text, String kind) {
    file(
        text,
        kind,
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .noneMatch(finding -> finding.location().file().equals(text.name())));
  }

  private void file(TextFile text, String kind, boolean usable) {
    int lines = (int) text.text().lines().count();
    files.add(new CheckedFile(text.name(), kind, lines, Unit.LINES, usable));
  }

  void finding(Finding finding) {
    findings.add(finding);
  }

  void findings(List<Finding> more) {
    findings.addAll(more);
  }

  void news(List<VersionNews> more) {
    news.addAll(more);
  }

  /** What was found in a file of its own, however many reports read it. */
  void read(IncomingFile file, List<Finding> more) {
    Path path = CheckableFile.whole(file.path());
    read.keySet().removeIf(known -> CheckableFile.whole(known.path()).equals(path));
    read.put(file, List.copyOf(more));
    findings.addAll(more);
  }

  /** Each file that was read, with what is known of it alone and beside others. */
  Map<IncomingFile, List<Finding>> answers() {
    Set<Finding> beside = new LinkedHashSet<>(findings);
    read.values().forEach(beside::removeAll);
    Map<IncomingFile, List<Finding>> answers = new LinkedHashMap<>();
    read.forEach(
        (file, own) -> {
          List<Finding> all = new ArrayList<>(own);
          beside.stream().filter(finding -> isAbout(finding, file)).forEach(all::add);
          answers.put(file, all);
        });
    return answers;
  }

  /** Findings name a file of an input folder with its subfolder or without. */
  private static boolean isAbout(Finding finding, IncomingFile file) {
    String told = finding.location().file();
    String name = Quotable.of(file.name());
    return told.equals(name) || told.endsWith("/" + name);
  }

  void note(String note) {
    notes.add(note);
  }

  void reached(Extent only) {
    if (only.compareTo(extent) > 0) {
      extent = only;
    }
  }

  boolean isWhole() {
    return extent == Extent.ALL;
  }

  /** Takes over what concerns the file of that name, and how far the other got. */
  void takeAbout(String name, Collected other) {
    other.files.stream().filter(file -> file.name().equals(name)).forEach(files::add);
    other.findings.stream()
        .filter(finding -> finding.location().file().equals(name))
        .forEach(findings::add);
  }

  void takeAll(Collected other) {
    findings.addAll(other.findings);
    notes.addAll(other.notes);
    reached(other.extent);
  }

  CheckOutcome outcome() {
    return new CheckOutcome(
        extent,
        new ArrayList<>(files),
        new ArrayList<>(findings),
        new ArrayList<>(news),
        new ArrayList<>(notes));
  }
}
