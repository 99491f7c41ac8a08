package dk.pejling.report.template;

import dk.pejling.finding.Finding;
import dk.pejling.finding.PersonalData;
import dk.pejling.finding.SourceLocation;
import dk.pejling.report.Template;
import java.util.ArrayList;
import java.util.List;

/** Finds what leads to a person in a text for a public report (`personoplysninger`). */
final class PersonalDataCheck {
  private PersonalDataCheck() {}

  /** One finding for each line; for one that a line break divides, the whole text's. */
  static List<Finding> of(Template text) {
    if (!PersonalData.isIn(text.text())) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    int number = 0;
    for (String line : text.text().split("\n", -1)) {
      number++;
      if (PersonalData.isIn(line)) {
        findings.add(finding(new SourceLocation.Line(text.file(), number, "")));
      }
    }
    return findings.isEmpty()
        ? List.of(finding(new SourceLocation.WholeFile(text.file())))
        : findings;
  }

  private static Finding finding(SourceLocation at) {
    return Finding.of(
        TemplateFault.PERSONAL_DATA,
        at,
        "",
        "et nummer eller en adresse (gengives ikke her)",
        "tekst uden personoplysninger");
  }
}
