package dk.pejling.run.verification;

import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** What has been checked so far of one file, and what differs. */
final class Ledger {
  private final String file;
  private final List<String> checked = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Ledger(String file) {
    this.file = file;
  }

  void checked(String sentence) {
    checked.add(sentence);
  }

  void differs(VerificationCode code, String concerns, String found, String expected) {
    findings.add(Finding.of(code, new SourceLocation.WholeFile(file), concerns, found, expected));
  }

  String file() {
    return file;
  }

  List<String> checked() {
    return List.copyOf(checked);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(Finding::holdsBack);
  }
}
