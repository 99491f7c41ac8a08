package dk.pejling.run.output;

import dk.pejling.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Findings as plain Danish text ({@code anmaerkninger.txt}):
 *
 * <pre>
 *   IND-204 · Fejl · klynge-nord.xlsx, ark "Fremdrift", celle F14 (Opnået værdi) · kriterium 2.1
 *   Tallet kan læses på to måder. Fundet: 1.375. Forventet: procent 0-100.
 *   Sådan retter du: Skriv tallet med komma.
 *   Følge: Kriteriet afventer.
 * </pre>
 */
public final class FindingText {
  private FindingText() {}

  public static String of(List<Finding> findings) {
    return findings.isEmpty()
        ? "Ingen anmærkninger.\n"
        : findings.stream().map(FindingText::of).collect(Collectors.joining("\n"));
  }

  private static String of(Finding finding) {
    StringBuilder text =
        new StringBuilder("%s · %s · ".formatted(finding.code(), finding.severity().label()))
            .append(finding.location().describe());
    if (!finding.concerns().isEmpty()) {
      text.append(" · ").append(finding.concerns());
    }
    text.append('\n').append(finding.title());
    sentence(text, " Fundet: ", finding.found());
    sentence(text, " Forventet: ", finding.expected());
    text.append('\n');
    if (!finding.remedy().isEmpty()) {
      text.append("Sådan retter du: ").append(finding.remedy()).append('\n');
    }
    if (!finding.consequence().isEmpty()) {
      text.append("Følge: ").append(finding.consequence()).append('\n');
    }
    return text.toString();
  }

  private static void sentence(StringBuilder text, String lead, String words) {
    if (!words.isEmpty()) {
      text.append(lead).append(words).append(words.endsWith(".") ? "" : ".");
    }
  }
}
