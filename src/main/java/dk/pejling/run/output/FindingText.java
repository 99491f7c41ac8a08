package dk.pejling.run.output;

import dk.pejling.danish.DanishWords;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as text for people, errors first; repeats of one cause stand together.
 *
 * <pre>
 * IND-204 · Fejl · klynge-syd.xlsx, ark "Fremdrift", celle G8 (Opnået værdi) · kriterium 2.1
 *   Tallet kan læses på to måder.
 *   Fundet: "1.375". Forventet: procent 0-100 med komma som decimaltegn.
 *   Sådan retter du: …
 *   Følge: …
 * </pre>
 */
public final class FindingText {
  private static final int A_FEW = 3;

  private final int placesShown;

  private FindingText(int placesShown) {
    this.placesShown = placesShown;
  }

  /** For a terminal: of many repeats only the first places. */
  public static List<String> brief(List<Finding> findings) {
    return new FindingText(A_FEW).lines(findings);
  }

  /** For keeping ({@code anmaerkninger.txt}): every place, and a first line that counts. */
  public static String complete(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    lines.add(DanishWords.sentence(summary(findings)) + ".");
    lines.add("");
    lines.addAll(new FindingText(Integer.MAX_VALUE).lines(findings));
    return String.join("\n", lines);
  }

  private List<String> lines(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      byCause(findings, severity).forEach((cause, repeats) -> lines.addAll(text(repeats)));
    }
    return lines;
  }

  /** Such as {@code 2 fejl, 1 der kræver svar og 3 oplysninger}. */
  public static String summary(List<Finding> findings) {
    List<String> counts = new ArrayList<>();
    count(counts, findings, Severity.ERROR, "fejl", "fejl");
    count(counts, findings, Severity.CONFIRM, "der kræver svar", "der kræver svar");
    count(counts, findings, Severity.NOTICE, "oplysning", "oplysninger");
    return counts.isEmpty() ? "ingen anmærkninger" : DanishWords.list(counts);
  }

  private static void count(
      List<String> counts, List<Finding> findings, Severity severity, String one, String more) {
    long count = findings.stream().filter(finding -> finding.severity() == severity).count();
    if (count > 0) {
      counts.add(count + " " + (count == 1 ? one : more));
    }
  }

  private record Cause(String code, String file, String found, String expected, String remedy) {}

  private static Map<Cause, List<Finding>> byCause(List<Finding> findings, Severity severity) {
    Map<Cause, List<Finding>> causes = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.severity() == severity) {
        Cause cause =
            new Cause(
                finding.code(),
                isOfWhole(finding) ? "" : finding.location().file(),
                finding.found(),
                finding.expected(),
                finding.remedy());
        causes.computeIfAbsent(cause, key -> new ArrayList<>()).add(finding);
      }
    }
    return causes;
  }

  /** What is wrong with whole files in the same way is told of them together, naming each. */
  private static boolean isOfWhole(Finding finding) {
    return finding.location() instanceof SourceLocation.WholeFile && finding.concerns().isEmpty();
  }

  private List<String> text(List<Finding> repeats) {
    Finding first = repeats.getFirst();
    List<String> lines = new ArrayList<>();
    String concerns = first.concerns().isEmpty() ? "" : " · " + first.concerns();
    lines.add(
        "%s · %s · %s%s"
            .formatted(
                first.code(), first.severity().label(), first.location().describe(), concerns));
    lines.add("  " + first.title());
    lines.add("  Fundet: %s Forventet: %s".formatted(full(first.found()), full(first.expected())));
    if (repeats.size() > 1) {
      int shown = isOfWhole(first) ? repeats.size() : placesShown;
      List<String> others =
          repeats.stream().skip(1).limit(shown).map(finding -> other(finding, first)).toList();
      String more = repeats.size() - 1 > shown ? " …" : "";
      lines.add(
          "  %s steder, samme årsag: også %s%s"
              .formatted(repeats.size(), String.join("; ", others), more));
    }
    lines.add("  Sådan retter du: " + first.remedy());
    lines.add("  Følge: " + first.consequence());
    lines.add("");
    return lines;
  }

  /** Where one place has several, such as missing files of a folder, what they are about. */
  private static String other(Finding finding, Finding first) {
    return finding.location().equals(first.location()) && !finding.concerns().isEmpty()
        ? finding.concerns()
        : finding.location().describe();
  }

  private static String full(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }
}
