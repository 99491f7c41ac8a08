package dk.pejling.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.Received;
import dk.pejling.observation.ReceivedFile.Content;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyExtractTest {
  private final Path folder;

  TidyExtractTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void countsBecomeCountedFigures() {
    assertThat(Extract.told(Extract.tidy(folder, "andel;Hjørring;2025;;71;318;;;foreløbig")))
        .containsExactly("andel 860 2025 Counted[numerator=71, denominator=318] foreløbig");
  }

  @Test
  void surveySharesKeepTheirPublishedInterval() {
    assertThat(Extract.told(Extract.tidy(folder, "svar;Region Nordjylland;2025;26,1;;;25,4;26,8;")))
        .containsExactly(
            "svar 1081 2025 Valued[value=26.1, interval=Between[lower=25.4, upper=26.8]]");
  }

  @Test
  void missingSuppressedAndNotApplicableAreToldApart() {
    assertThat(
            Extract.told(
                Extract.tidy(
                    folder,
                    "svar;Læsø;2025;..;;;;;",
                    "svar;Læsø;2024;;;;;;",
                    "andel;Læsø;2025;;<5;40;;;",
                    "andel;Læsø;2024;;0;0;;;",
                    "andel;Læsø;2023;;0;12;;;")))
        .containsExactly(
            "svar 825 2025 Missing[token=..]",
            "svar 825 2024 Missing[token=]",
            "andel 825 2025 Suppressed[token=<5]",
            "andel 825 2024 NotApplicable[]",
            "andel 825 2023 Counted[numerator=0, denominator=12]");
  }

  @Test
  void areasAreKnownByNameCodeAndAlias() {
    assertThat(
            Extract.told(
                Extract.tidy(
                    folder,
                    "antal;HJØRRING;2019;1;;;;;",
                    "antal;0860;2020;2;;;;;",
                    "antal;Hjørring Kommune;2021;3;;;;;",
                    "antal;Thisted (Thy);2022;4;;;;;",
                    "antal;Nordjylland;2023;5;;;;;",
                    "antal; Klynge\u00a0Nord ;2024;6;;;;;")))
        .containsExactly(
            "antal 860 2019 Tally[count=1]",
            "antal 860 2020 Tally[count=2]",
            "antal 860 2021 Tally[count=3]",
            "antal 787 2022 Tally[count=4]",
            "antal 1081 2023 Tally[count=5]",
            "antal klynge-nord 2024 Tally[count=6]");
  }

  @Test
  void quotedFieldsMayHoldSeparatorsAndLineBreaks() {
    Received received =
        Extract.tidy(
            folder,
            "andel;\"Hjørring\";2025;;71;318;;;\"foreløbig; opgjort\ni december\"",
            "andel;Thisted;2025;;40;202;;;");

    assertThat(Extract.told(received))
        .containsExactly(
            "andel 860 2025 Counted[numerator=71, denominator=318] foreløbig",
            "andel 787 2025 Counted[numerator=40, denominator=202]");
    assertThat(received.observations().getLast().provenance().location())
        .isEqualTo(new SourceLocation.Line("udtræk.csv", 4, "tæller"));
  }

  @Test
  void everyFigureKnowsItsLineAndFile() {
    Received received = Extract.tidy(folder, "", "dage;Thisted;2025;11,9;;;;;");

    assertThat(received.observations().getFirst().provenance().location())
        .isEqualTo(new SourceLocation.Line("udtræk.csv", 3, "værdi"));
    assertThat(received.observations().getFirst().provenance().shortSha256()).isEqualTo("3f9a41c2");
    assertThat(received.file().rows()).isEqualTo(1);
    assertThat(received.file().content()).isInstanceOf(Content.Extract.class);
  }

  @Test
  void otherAreasAreCountedInOneNotice() {
    Received received =
        Extract.tidy(
            folder,
            "antal;Hele landet;2025;9;;;;;",
            "antal;Region Midtjylland;2025;9;;;;;",
            "antal;101;2025;9;;;;;",
            "antal;Hele landet;2024;9;;;;;",
            "antal;Læsø;2024;9;;;;;");

    assertThat(Extract.told(received)).containsExactly("antal 825 2024 Tally[count=9]");
    assertThat(Extract.codes(received)).containsExactly("UDT-203");
    assertThat(received.findings().getFirst().found())
        .isEqualTo("Hele landet, Region Midtjylland, 101 (3 områder, 4 tal)");
    assertThat(received.findings().getFirst().holdsBack()).isFalse();
  }

  @Test
  void misspeltAreaIsHeldBackWithASuggestion() {
    Received received =
        Extract.tidy(
            folder,
            "antal;Hjoerring;2024;9;;;;;",
            "antal;Hjoerring;2025;9;;;;;",
            "antal;Thisted;2025;8;;;;;");

    assertThat(Extract.told(received)).containsExactly("antal 787 2025 Tally[count=8]");
    Finding finding = received.findings().getFirst();
    assertThat(finding.code()).isEqualTo("UDT-202");
    assertThat(finding.found())
        .isEqualTo("\"Hjoerring\" (2 linjer, samme årsag: linje 2, linje 3)");
    assertThat(finding.remedy())
        .isEqualTo(
            "Er det Hjørring, så skriv under områder i kildeprofilen profil.yaml: Hjoerring: 860."
                + " Er det en stavefejl, så ret navnet i filen.");
    assertThat(finding.location()).isEqualTo(new SourceLocation.Line("udtræk.csv", 2, "område"));
  }

  @Test
  void neighbouringNamesAreNotTakenForOurs() {
    assertThat(
            Extract.codes(
                Extract.tidy(
                    folder,
                    "antal;Region Midtjylland;2025;9;;;;;",
                    "antal;Klynge Øst;2025;9;;;;;",
                    "antal;Herning;2025;9;;;;;",
                    "antal;Ærø;2025;9;;;;;",
                    "antal;Læsø;2025;9;;;;;")))
        .containsExactly("UDT-203");
  }
}
