package dk.pejling.intake.extract.complaint;

import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.complaint.FindingGroups.Occurrence;
import java.util.List;

/** What is wrong in one file, told in the words of its codes. */
public final class Complaints {
  private final FindingGroups groups = new FindingGroups();

  public void add(
      FindingCode code, SourceLocation at, String concerns, String found, String expected) {
    groups.add(
        new Occurrence(code, found, at, concerns, found),
        () -> Finding.of(code, at, concerns, found, expected));
  }

  /** What another has already put into words. */
  public void add(FindingCode code, Finding finding) {
    groups.add(
        new Occurrence(
            code, finding.found(), finding.location(), finding.concerns(), finding.found()),
        () -> finding);
  }

  /** As {@link #add}, with a remedy for this very place; blank keeps the usual one. */
  public void suggest(
      FindingCode code, SourceLocation at, String found, String expected, String remedy) {
    groups.add(
        new Occurrence(code, found, at, "", found),
        () -> remedied(Finding.of(code, at, "", found, expected), remedy));
  }

  public void add(Refusal refusal, String concerns) {
    groups.add(
        new Occurrence(refusal.code(), refusal.cause(), refusal.at(), concerns, refusal.found()),
        () ->
            remedied(
                Finding.of(
                    refusal.code(), refusal.at(), concerns, refusal.found(), refusal.expected()),
                refusal.remedy()));
  }

  private static Finding remedied(Finding finding, String remedy) {
    return remedy.isBlank() ? finding : finding.withRemedy(remedy);
  }

  /** Tells findings of one cause together, whatever each of them found. */
  public void addTogether(
      FindingCode code, SourceLocation at, String concerns, String found, String expected) {
    groups.add(
        new Occurrence(code, "", at, concerns, found),
        () -> Finding.of(code, at, concerns, found, expected));
  }

  /** Of the line that ought to be the headings: without it no other line can be read. */
  public void addWithoutHeadings(
      FindingCode code, SourceLocation at, String found, String expected) {
    groups.add(
        new Occurrence(code, "overskrifter", at, "overskrifterne", found),
        () ->
            Finding.of(code, at, "overskrifterne", found, expected)
                .withConsequence("Overskrifterne kan ikke læses; intet er læst af filen."));
  }

  public List<Finding> findings() {
    return groups.findings();
  }
}
