package dk.pejling.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The register of codes is what the program says; {@code -Dregister=write} writes it anew. */
@Execution(ExecutionMode.CONCURRENT)
class FindingRegisterTest {
  private static final Path REGISTER = Path.of("docs", "findings.md");
  private static final boolean WRITE = "write".equals(System.getProperty("register"));

  private static final Map<String, String> SUBJECTS =
      Map.ofEntries(
          Map.entry("AFT", "Aftalefilen"),
          Map.entry("BEV", "Efterprøvning af en rapport"),
          Map.entry("DIS", "Skjulte tal"),
          Map.entry("FAG", "Faglige vurderinger"),
          Map.entry("FIL", "Filer, før noget i dem læses"),
          Map.entry("IND", "Statusskemaer"),
          Map.entry("KRV", "Svar på krav og råd"),
          Map.entry("PRO", "Kildeprofiler"),
          Map.entry("REV", "Årlige konklusioner om revision"),
          Map.entry("RUN", "Inddatamappen og kørslen"),
          Map.entry("SKA", "Skabeloner og tekster"),
          Map.entry("TEG", "Tegn i de færdige sider"),
          Map.entry("UDT", "Indikatorudtræk"),
          Map.entry("VUR", "Tallene, når de sættes sammen"));

  @Test
  void listsEveryCode() throws IOException {
    if (WRITE) {
      Files.writeString(REGISTER, register());
    }
    assertThat(Files.readString(REGISTER)).isEqualTo(register());
  }

  private static String register() {
    Map<String, List<FindingCode>> byPrefix =
        FindingCodes.all().stream()
            .collect(groupingBy(code -> code.id().substring(0, 3), TreeMap::new, toList()));
    return """
        # Anmærkninger

        Alt, hvad programmet kan have at bemærke. En anmærkning har en kode, et sted og en rettelse; her står
        det, der er ens hver gang. `Fejl` holder noget tilbage, til det er rettet. `Kræver svar` holder et tal
        tilbage, til det er rettet eller begrundet. `Oplysning` holder intet tilbage. En kode skifter aldrig
        betydning. Siden skrives af programmets egne tests: `mvn test -Dtest=FindingRegisterTest -Dregister=write`.
        """
        + byPrefix.entrySet().stream()
            .map(each -> section(each.getKey(), each.getValue()))
            .collect(joining());
  }

  private static String section(String prefix, List<FindingCode> codes) {
    assertThat(SUBJECTS).containsKey(prefix);
    return "\n## %s: %s\n\n| Kode | Alvor | Hvad | Det kan du gøre | Følge |\n|---|---|---|---|---|\n"
            .formatted(prefix, SUBJECTS.get(prefix))
        + codes.stream().map(FindingRegisterTest::row).collect(joining());
  }

  private static String row(FindingCode code) {
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            code.id(),
            code.severity().label().toLowerCase(Locale.ROOT),
            cell(code.title()),
            cell(code.remedy()),
            cell(code.consequence()));
  }

  /** As Markdown shows it: no mark of its own is taken for one of Markdown's. */
  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "\\<").replace("*", "\\*");
  }
}
