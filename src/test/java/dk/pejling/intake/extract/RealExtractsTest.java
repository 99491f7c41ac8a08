package dk.pejling.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.reading.AgreementReader;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.SourceProfileReader;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Reading;
import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.period.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two real extracts of Danmarks Statistik, against sums made here straight from the files. */
@EnabledIf(value = "isPresent", disabledReason = "the folder with real extracts isn't there")
@Execution(ExecutionMode.CONCURRENT)
class RealExtractsTest {
  private static final Path EXTRACTS = Path.of("../shared/data/real/indikatorer");
  private static final Path ACCIDENTS = EXTRACTS.resolve("UHELDK1.xlsx");
  private static final Path INHABITANTS = EXTRACTS.resolve("FOLK1A.csv");
  private static final Path SETUP = Path.of("src/test/resources/real");

  /** Sex by age by mode of transport. */
  private static final int PARTS = 2 * 5 * 4;

  private static final int YEARS = 13;

  static boolean isPresent() {
    return Files.isReadable(ACCIDENTS) && Files.isReadable(INHABITANTS);
  }

  @Test
  void accidentsAreSummedAsByHand() throws IOException {
    Map<String, Long> byHand = accidentsByHand();
    Received received = read(ACCIDENTS, "statistikbanken-uheld.yaml");

    assertThat(received.observations()).hasSize(12 * YEARS);
    for (Observation observation : received.observations()) {
      String place = name(observation) + " " + observation.period().label();
      assertThat(observation.reading())
          .as(place)
          .isEqualTo(new Reading.Tally(byHand.getOrDefault(place, -1L)));
    }
  }

  @Test
  void accidentsAreTheFiguresSummedOutsideThisProgram() throws IOException {
    Map<String, Reading> figures = figures(read(ACCIDENTS, "statistikbanken-uheld.yaml"));

    assertThat(figures)
        .containsEntry("Region Nordjylland 2010", new Reading.Tally(530))
        .containsEntry("Region Nordjylland 2022", new Reading.Tally(352))
        .containsEntry("Aalborg 2015", new Reading.Tally(239))
        .containsEntry("Hjørring 2017", new Reading.Tally(85))
        .containsEntry("Vesthimmerlands 2022", new Reading.Tally(26))
        .containsEntry("Læsø 2018", new Reading.Tally(4))
        .containsEntry("Læsø 2022", new Reading.Tally(0));
  }

  @Test
  void everySumNamesItsCells() throws IOException {
    Received received = read(ACCIDENTS, "statistikbanken-uheld.yaml");

    for (Observation observation : received.observations()) {
      assertThat(observation.provenance().location())
          .isInstanceOfSatisfying(
              SourceLocation.SheetCells.class,
              cells -> assertThat(cells.cells()).hasSize(PARTS).doesNotHaveDuplicates());
    }
    assertThat(received.observations().getFirst().provenance().location().describe())
        .startsWith("UHELDK1.xlsx, ark \"UHELDK1\", celle E95, E200, E305 … (40 celler)");
  }

  @Test
  void inhabitantsAreReadFromTheTotals() throws IOException {
    Received received = read(INHABITANTS, "statistikbanken-folketal.yaml");

    assertThat(figures(received))
        .hasSize(12)
        .containsEntry("Region Nordjylland 2020K1", new Reading.Tally(589_936))
        .containsEntry("Aalborg 2020K1", new Reading.Tally(217_075))
        .containsEntry("Rebild 2020K1", new Reading.Tally(30_113))
        .containsEntry("Læsø 2020K1", new Reading.Tally(1_786))
        .allSatisfy(
            (place, reading) ->
                assertThat(reading)
                    .isEqualTo(new Reading.Tally(inhabitantsByHand(place.replace(" 2020K1", "")))));
  }

  @Test
  void onlyTheRestOfTheCountryIsLeftOut() throws IOException {
    Received accidents = read(ACCIDENTS, "statistikbanken-uheld.yaml");
    Received inhabitants = read(INHABITANTS, "statistikbanken-folketal.yaml");

    assertThat(accidents.findings()).extracting(Finding::code).containsExactly("UDT-203");
    assertThat(accidents.findings().getFirst().found())
        .isEqualTo("Hele landet, Region Hovedstaden, København m.fl. (93 områder, 48.360 tal)");
    assertThat(inhabitants.findings()).extracting(Finding::code).containsExactly("UDT-203");
    assertThat(accidents.file().rows()).isEqualTo(4_200);
    assertThat(accidents.file().dating()).isEqualTo(new Dating.On(LocalDate.of(2023, 9, 18)));
  }

  private static Map<String, Reading> figures(Received received) throws IOException {
    Map<String, Reading> figures = new HashMap<>();
    for (Observation observation : received.observations()) {
      Period period = observation.period();
      figures.put(name(observation) + " " + period.label(), observation.reading());
    }
    return figures;
  }

  /** Sums a column over every row of an area; labels to the left don't matter for that. */
  private static Map<String, Long> accidentsByHand() throws IOException {
    Map<String, Long> sums = new HashMap<>();
    try (Workbook workbook = WorkbookFactory.create(ACCIDENTS.toFile(), null, true)) {
      Sheet sheet = workbook.getSheetAt(0);
      Row headings = sheet.getRow(0);
      for (Row row : sheet) {
        for (int column = 4; row != headings && column < 4 + YEARS; column++) {
          Cell figure = row.getCell(column);
          String place =
              row.getCell(3).getStringCellValue() + " " + headings.getCell(column).toString();
          sums.merge(place, (long) figure.getNumericCellValue(), Long::sum);
        }
      }
    }
    return sums;
  }

  private static long inhabitantsByHand(String area) {
    try {
      return Files.readAllLines(INHABITANTS).stream()
          .map(line -> line.split(";"))
          .filter(fields -> !fields[0].equals("I alt") && fields[1].equals(area))
          .mapToLong(fields -> Long.parseLong(fields[3]))
          .sum();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String name(Observation observation) throws IOException {
    Area area = agreement().geography().area(observation.area());
    return area.name();
  }

  private static Received read(Path file, String profileName) throws IOException {
    Checked<SourceProfile> profile =
        SourceProfileReader.read(
            profileName, Files.readString(SETUP.resolve("profiler").resolve(profileName)));
    return new ExtractIntake(agreement(), List.of(accepted(profile)))
        .read(
            new IncomingFile(
                file,
                file.getFileName().toString(),
                IncomingFile.Kind.EXTRACT,
                "0".repeat(64),
                Instant.parse("2025-12-12T08:00:00Z")));
  }

  private static Agreement agreement() throws IOException {
    return accepted(
        new AgreementReader()
            .read("sundhedsaftale.yaml", Files.readString(SETUP.resolve("sundhedsaftale.yaml"))));
  }

  private static <T> T accepted(Checked<T> checked) {
    assertThat(checked.findings()).isEmpty();
    return ((Checked.Accepted<T>) checked).value();
  }
}
