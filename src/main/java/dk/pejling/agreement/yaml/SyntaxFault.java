package dk.pejling.agreement.yaml;

import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in Danish what the YAML parser stumbled over. */
final class SyntaxFault {
  private static final Map<String, String> REMEDIES =
      Map.of(
          "TAB",
          "Brug mellemrum i stedet for tabulator.",
          "mapping values are not allowed here",
          "Sæt citationstegn om en tekst, der indeholder kolon og mellemrum, og se efter, om linjen"
              + " er rykket for langt ind.",
          "could not find expected ':'",
          "Skriv kolon og et mellemrum efter nøglen.",
          "found unexpected end of stream",
          "Luk citationstegnet eller parentesen, der begynder her.",
          "expected <block end>",
          "Ryk linjen, så den står lige under de andre på samme niveau.",
          "expected ',' or",
          "Skriv komma mellem punkterne, og luk parentesen.",
          "expected a single document",
          "Behold ét dokument i filen: slet linjen med ---.",
          "found character '@'",
          "Sæt citationstegn om teksten.",
          "found character '`'",
          "Sæt citationstegn om teksten.",
          "found character '%'",
          "Sæt citationstegn om teksten.");

  private final String text;
  private final Findings findings;

  SyntaxFault(String text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  void add(YAMLException fault) {
    String problem = String.valueOf(fault.getMessage());
    Place at =
        fault instanceof MarkedYAMLException marked
            ? place(marked, problem)
            : findings.place(1, 1, "");
    String remedy =
        REMEDIES.entrySet().stream()
            .filter(each -> problem.contains(each.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(AgreementCode.SYNTAX.remedy());
    findings.add(AgreementCode.SYNTAX, at, found(at.position().line()), "gyldig YAML", remedy);
  }

  /** Where the mistake is made; the parser may notice it only further on. */
  private Place place(MarkedYAMLException fault, String problem) {
    boolean earlier =
        problem.contains("unexpected end of stream") || problem.contains("could not find expected");
    Mark mark =
        fault.getContextMark() != null && (earlier || fault.getProblemMark() == null)
            ? fault.getContextMark()
            : fault.getProblemMark();
    return mark == null ? findings.place(1, 1, "") : findings.place(mark, "");
  }

  private String found(int line) {
    return text.lines()
        .skip(line - 1L)
        .findFirst()
        .map(String::strip)
        .map("\"%s\""::formatted)
        .orElse("filens slutning");
  }
}
