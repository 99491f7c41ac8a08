package dk.pejling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest extends CommandLineRun {
  @Test
  void aVerdictIsExplainedFromCriterionToChecksum() {
    assertThat(execute(published(), "explain", "1.3", "--area", "nord")).isZero();
    assertThat(said(out).lines())
        .containsSubsequence(
            "EKSEMPELDATA",
            "Kriterium 1.3: Akutte genindlæggelser",
            "  Mål: måltal, 19,0 pct. i 2027",
            "  Besluttet: Bilag 1",
            "  Står i: sundhedsaftale.yaml, linje 619",
            "Klynge Nord (klynge): På sporet · grøn",
            "  Andelen er faldet.",
            "Sådan er det regnet",
            "  Krævet  (19,0 − 21,6) : 4 år  −0,65",
            "  måltallet: sikkert ikke nået",
            "  Udvikling: Ingen signifikant ændring.",
            "  Seneste, Klynge Nord, 2025: 21,0 pct.",
            "    fil [1], linje 9",
            "    Hjørring, 2025: 20,1 pct. (18,0-22,3) = 201 af 1.000 [foreløbigt tal]: fil [1], linje 14",
            "    Læsø, 2025: skjult",
            "  Øvrig måling, Klynge Nord, 2025: 21,0 pct.: 2 steder i fil [1] (alle med --json)",
            "  [1] esundhed.csv, modtaget 28.11.2025 21:14",
            "      sha256 " + "ab".repeat(32),
            "  [2] ny.csv, ikke modtaget ved en kørsel endnu",
            "  [3] sundhedsaftale.yaml, aftalefilen",
            "  Læsø (825): Kan ikke vurderes · grå",
            "  Se hvorfor med: pejling explain 1.3 --area 825");
    assertThat(said(err)).isEmpty();
  }

  @Test
  void theSameComesAsJson() {
    assertThat(execute(published(), "explain", "1.3", "--json")).isZero();
    assertThat(said(out))
        .startsWith("{")
        .contains(
            "\"asOf\" : \"2025-12-12\"", "\"value\" : \"skjult\"", "\"where\" : \"linje 14\"");
  }

  @Test
  void withoutCriterionTheyAreListed() {
    assertThat(execute(published(), "explain")).isZero();
    assertThat(said(out)).contains("1.3   Akutte genindlæggelser: På sporet (grøn)");
  }

  @Test
  void whatIsNotThereIsWrongUse() {
    assertThat(execute(published(), "explain", "9.9")).isEqualTo(2);
    assertThat(said(out)).isEmpty();
    assertThat(said(err)).contains("intet succeskriterium 9.9");
  }

  @Test
  void nothingIsToldWhereItCannotBeKnownWhatToHide() {
    assertThat(execute(published(), "explain", "0.0")).isEqualTo(3);
    assertThat(said(out)).isEmpty();
    assertThat(said(err)).contains("Det kan ikke ses.");
  }

  @Test
  void withoutInputThereIsNothingToExplain() {
    assertThat(execute(published(), "explain", "0.1")).isEqualTo(3);
    assertThat(said(err)).contains("ingen vurdering at forklare");
  }
}
