package dk.pejling.run.sheets;

import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation.WholeFile;

/** What can stand in the way of handing out workbooks. */
public enum SheetCode implements FindingCode {
  NO_SUCH_CLUSTER(
      "RUN-501",
      "Aftalen har ingen klynge med det id.",
      "Skriv et af de id'er, der står i aftalefilen.",
      "Der er ikke skrevet noget skema."),
  NO_SUCH_PERIOD(
      "RUN-502",
      "Aftalen har ingen indberetningsperiode med det id.",
      "Skriv en af de perioder, der står i aftalefilen.",
      "Der er ikke skrevet noget skema."),
  EXISTS(
      "RUN-503",
      "Der ligger allerede et skema med det navn.",
      "Flyt eller slet det, hvis det ikke er udfyldt, eller vælg en anden mappe med --output.",
      "Skemaet, der lå der, er ikke rørt."),
  NOT_WRITTEN(
      "RUN-504",
      "Skemaet kunne ikke skrives.",
      "Se efter, at mappen kan skrives i, og at der er plads på disken.",
      "Skemaet er ikke skrevet.");

  private final FindingKind kind;

  SheetCode(String id, String title, String remedy, String consequence) {
    kind = new FindingKind(id, Severity.ERROR, title, remedy, consequence);
  }

  Finding about(String file, String concerns, String found, String expected) {
    return Finding.of(this, new WholeFile(file), concerns, found, expected);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
