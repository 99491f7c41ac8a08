package dk.pejling.intake.extract.complaint;

import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import java.util.List;

/** What is wrong in one file, told in the words of its codes. */
public final class Complaints {
  private final FindingGroups groups = new FindingGroups();

  public void add(
      FindingCode code, SourceLocation at, String concerns, String found, String expected) {
    groups.add(code, found, Finding.of(code, at, concerns, found, expected));
  }

  /** What another has already put into words. */
  public void add(FindingCode code, Finding finding) {
    groups.add(code, finding.found(), finding);
  }

  /** As {@link #add}, with a remedy for this very place; blank keeps the usual one. */
  public void suggest(
      FindingCode code, SourceLocation at, String found, String expected, String remedy) {
    Finding finding = Finding.of(code, at, "", found, expected);
    groups.add(code, found, remedied(finding, remedy));
  }

  public void add(Refusal refusal, String concerns) {
    groups.add(
        refusal.code(),
        refusal.cause(),
        remedied(
            Finding.of(refusal.code(), refusal.at(), concerns, refusal.found(), refusal.expected()),
            refusal.remedy()));
  }

  private static Finding remedied(Finding finding, String remedy) {
    return remedy.isBlank() ? finding : finding.withRemedy(remedy);
  }

  /** Tells findings of one cause together, whatever each of them found. */
  public void addTogether(
      FindingCode code, SourceLocation at, String concerns, String found, String expected) {
    groups.add(code, "", Finding.of(code, at, concerns, found, expected));
  }

  /** Of the line that ought to be the headings: without it no other line can be read. */
  public void addWithoutHeadings(
      FindingCode code, SourceLocation at, String found, String expected) {
    groups.add(
        code,
        "overskrifter",
        Finding.of(code, at, "overskrifterne", found, expected)
            .withConsequence("Overskrifterne kan ikke læses; intet er læst af filen."));
  }

  public List<Finding> findings() {
    return groups.findings();
  }
}
