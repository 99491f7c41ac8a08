package dk.pejling.intake.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.Received;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statistikbanken's bulk files leave out the rows that would say 0. */
class AbsentRowsTest {
  private static final String BULK =
      """
      profil: bulk
      filer: ["*.csv"]
      format: csv
      decimaltegn: ","
      manglende-rækker: nul
      kolonner: {indikator: {fast: antal}, område: OMRÅDE, periode: TID, værdi: INDHOLD}
      opdelinger: [{kolonne: KØN, sum: alle}]
      mangler: [".."]
      skjult: ["."]
      """;

  private static final String ROWS =
      """
      KØN;OMRÅDE;TID;INDHOLD
      Mænd;Hjørring;2020;5
      Kvinder;Hjørring;2020;6
      Mænd;Læsø;2020;2
      Mænd;København;2021;70
      Kvinder;Thisted;2021;..
      """;

  @TempDir Path folder;

  @Test
  void areasPeriodsAndCategoriesOfTheFileAreFilledWithZero() {
    Received received = read(BULK, ROWS);

    assertThat(Extract.told(received))
        .containsExactlyInAnyOrder(
            "antal 860 2020 Tally[count=11]",
            "antal 825 2020 Tally[count=2]",
            "antal 787 2020 Tally[count=0]",
            "antal 860 2021 Tally[count=0]",
            "antal 825 2021 Tally[count=0]",
            "antal 787 2021 Missing[token=..]");
    assertThat(Extract.codes(received)).as("København").containsExactly("UDT-203");
  }

  @Test
  void provenanceSaysThatTheRowIsAbsent() {
    Received received = read(BULK, ROWS);

    assertThat(received.observations())
        .filteredOn(each -> each.area().value().equals("825"))
        .extracting(each -> each.provenance().location().describe())
        .containsExactlyInAnyOrder(
            "udtræk.csv, linje 4, kolonne \"INDHOLD, sum af 2 kategorier, heraf 1 uden linje\"",
            "udtræk.csv, som ikke har nogen linje om det");
  }

  @Test
  void withoutTheKeyAnAbsentRowIsAnIncompleteSum() {
    Received received = read(BULK.replace("manglende-rækker: nul\n", ""), ROWS);

    assertThat(Extract.told(received)).containsExactly("antal 860 2020 Tally[count=11]");
    assertThat(Extract.codes(received)).contains("UDT-403");
  }

  @Test
  void aRowThatCannotBeReadIsNotZero() {
    Received received =
        read(BULK, "KØN;OMRÅDE;TID;INDHOLD\nMænd;Hjørring;2020;fem\nKvinder;Læsø;2020;1\n");

    assertThat(Extract.told(received))
        .containsExactlyInAnyOrder(
            "antal 825 2020 Tally[count=1]", "antal 787 2020 Tally[count=0]");
    assertThat(Extract.codes(received)).contains("UDT-302", "UDT-403", "UDT-142");
  }

  @Test
  void levelsThatTheFileDoesNotHaveAreNotFilled() {
    Received received = read(BULK, ROWS);

    assertThat(Extract.told(received)).noneMatch(told -> told.contains("1081"));
  }

  @Test
  void anAreaWithoutAnyRowIsTold() {
    Received received = read(BULK, "KØN;OMRÅDE;TID;INDHOLD\nMænd;Hjørring;2020;5\n");

    assertThat(received.findings()).extracting("code").contains("UDT-142");
    assertThat(received.findings().getLast().found()).contains("Læsø").contains("Thisted");
  }

  @Test
  void aCalculatedFigureIsNeverZeroForWantOfARow() {
    Received received =
        read(
            BULK.replace("fast: antal", "fast: dage").replace("sum: alle", "total: Mænd"),
            "KØN;OMRÅDE;TID;INDHOLD\nMænd;Hjørring;2020;5\n");

    assertThat(Extract.told(received)).hasSize(1);
    assertThat(Extract.codes(received)).containsExactly("UDT-144");
  }

  private Received read(String profile, String content) {
    return Extract.read(folder, "udtræk.csv", List.of(profile), content.getBytes(UTF_8));
  }
}
