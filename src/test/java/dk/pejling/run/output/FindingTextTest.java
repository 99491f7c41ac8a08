package dk.pejling.run.output;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation.Line;
import dk.pejling.finding.SourceLocation.WholeFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingTextTest {
  private static final List<Finding> SIX_PLACES =
      IntStream.rangeClosed(11, 16).mapToObj(FindingTextTest::unknownArea).toList();

  @Test
  void aTerminalShowsTheFirstPlacesOfOneCause() {
    assertThat(String.join("\n", FindingText.brief(SIX_PLACES)))
        .contains("udtræk.csv, linje 11")
        .contains("6 steder, samme årsag: også")
        .contains("linje 14, kolonne \"område\" …")
        .doesNotContain("linje 15");
  }

  @Test
  void theKeptTextNamesEveryPlace() {
    assertThat(FindingText.complete(SIX_PLACES))
        .startsWith("6 fejl.\n")
        .containsSubsequence(
            "linje 11", "linje 12", "linje 13", "linje 14", "linje 15", "linje 16");
  }

  @Test
  void theKeptTextSaysWhenThereIsNothing() {
    assertThat(FindingText.complete(List.of())).isEqualTo("Ingen anmærkninger.\n");
  }

  @Test
  void filesWithOneFaultAreToldTogetherAndAllNamed() {
    List<Finding> findings =
        IntStream.rangeClosed(1, 9).mapToObj(FindingTextTest::unknownFile).toList();

    assertThat(FindingText.brief(findings))
        .hasSize(7)
        .contains(
            "  9 steder, samme årsag: også fil2.px; fil3.px; fil4.px; fil5.px; fil6.px; fil7.px;"
                + " fil8.px; fil9.px");
  }

  private static Finding unknownFile(int number) {
    return new Finding(
        "UDT-101",
        Severity.ERROR,
        "Ingen kildeprofil passer til filen.",
        new WholeFile("fil%s.px".formatted(number)),
        "",
        "en fil med et navn, ingen profil læser",
        "et filnavn som a*.csv",
        "Lav en profil.",
        "Intet er læst af filen.");
  }

  private static Finding unknownArea(int line) {
    return new Finding(
        "UDT-201",
        Severity.ERROR,
        "Området kendes ikke.",
        new Line("udtræk.csv", line, "område"),
        "",
        "\"Atlantis\"",
        "et af aftalens områder",
        "Ret navnet.",
        "Linjen afventer.");
  }
}
