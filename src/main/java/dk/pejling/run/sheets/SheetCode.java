package dk.pejling.run.sheets;

import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.run.ShownPath;
import java.nio.file.Path;

/** What can stand in the way of handing out workbooks. */
enum SheetCode implements FindingCode {
  EXISTS(
      "RUN-503",
      Severity.NOTICE,
      "Skemaet findes allerede og er ikke rørt.",
      "Flyt det, hvis du vil have et nyt.",
      "Skemaet, der lå der, gælder stadig."),
  NOT_WRITTEN(
      "RUN-504",
      Severity.ERROR,
      "Skemaet kunne ikke skrives.",
      "Se efter, at mappen kan skrives i, og at der er plads på disken.",
      "Skemaet er ikke skrevet."),
  NOT_A_FOLDER(
      "RUN-505",
      Severity.ERROR,
      "Skemaerne skal skrives i en mappe.",
      "Vælg en mappe med --output; den oprettes, hvis den ikke findes.",
      "Der er ikke skrevet noget skema."),
  NOTHING_CARRIED(
      "RUN-506",
      Severity.NOTICE,
      "Skemaet har ingen svar fra sidste gang.",
      "Læg klyngens tidligere skema i input/statusskemaer, slet det nye, og lav det igen, hvis"
          + " svarene skal vises ved siden af.",
      "Skemaet er skrevet uden noter om sidste gang.");

  private final FindingKind kind;

  SheetCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  Finding about(Path file, String concerns, String found, String expected) {
    return Finding.of(this, new WholeFile(ShownPath.of(file)), concerns, found, expected);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
