package dk.pejling.store.received;

import static dk.pejling.store.received.KeptExtract.RECEIVED;
import static dk.pejling.store.received.KeptExtract.SHA;
import static dk.pejling.store.received.KeptExtract.extract;
import static dk.pejling.store.received.KeptExtract.observation;
import static dk.pejling.store.received.KeptExtract.year;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.indicator.Group;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation;
import dk.pejling.finding.SourceLocation.Line;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.finding.SourceLocation.SheetCells;
import dk.pejling.finding.SourceLocation.TextPosition;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.finding.SourceLocation.WholeSheet;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Reading;
import dk.pejling.observation.Reading.SourceInterval;
import dk.pejling.period.Period;
import dk.pejling.store.OpenStore;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures come back as they were, however many there are. */
class KeptFiguresTest {
  private static final String RULES = "01".repeat(32);
  private static final String PLACE = "indikatorer/akutte.csv";

  private final Path home;
  private final ReceivedFiles files;
  private OpenStore store;

  KeptFiguresTest(@TempDir Path home) {
    this.home = home;
    store = OpenStore.at(home);
    files = store.files();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void everyKindOfFigureComesBackAsItWas() {
    SourceInterval none = new SourceInterval.NotPublished();
    SourceInterval between =
        new SourceInterval.Between(new BigDecimal("-1.50"), new BigDecimal("2"));
    List<Reading> readings =
        List.of(
            new Reading.Counted(3, 120_000),
            new Reading.Tally(Long.MAX_VALUE),
            new Reading.Valued(new BigDecimal("12.3400"), none),
            new Reading.Valued(new BigDecimal("1E+3"), between),
            new Reading.Missing(".."),
            new Reading.Missing(""),
            new Reading.Suppressed("<5"),
            new Reading.NotApplicable());
    assertComesBack(
        extract(
            readings.stream()
                .map(
                    reading ->
                        observation(reading, new Line("akutte.csv", 2, "tæller"), year(2025)))
                .toList(),
            List.of()));
  }

  @Test
  void everyKindOfPlaceAndPeriodComesBackAsItWas() {
    List<SourceLocation> places =
        List.of(
            new WholeFile("akutte.csv"),
            new WholeSheet("akutte.xlsx", "Ark \"æøå\""),
            new SheetCell("akutte.xlsx", "Ark1", "F14", ""),
            new SheetCell("akutte.xlsx", "Ark1", "F14", "Opnået værdi"),
            new SheetCells("akutte.xlsx", "Ark1", List.of("F14", "F15", "AA3")),
            new SourceLocation.CellSpan("akutte.xlsx", "Ark 1", "F14", "AA9000", 480),
            new SourceLocation.Lines("akutte.csv", 2, 9_000, 480, "antal"),
            new Line("akutte.csv", 12, ""),
            new TextPosition("profil.yaml", 3, 7));
    List<Period> periods =
        List.of(
            year(2025),
            new Period.Quarter(2025, 2),
            new Period.Month(2025, 11),
            new Period.Years(2017, 2019));
    List<Observation> observations = new ArrayList<>();
    places.forEach(at -> observations.add(observation(new Reading.Tally(1), at, year(2020))));
    periods.forEach(
        period ->
            observations.add(
                observation(new Reading.Tally(1), new WholeFile("akutte.csv"), period)));
    List<Finding> findings =
        places.stream()
            .map(
                at ->
                    new Finding(
                        "IND-204",
                        Severity.CONFIRM,
                        "titel",
                        at,
                        "kriterium 2.1",
                        "\"1.375\"",
                        "",
                        "ret",
                        "afventer"))
            .toList();
    assertComesBack(extract(observations, findings));
  }

  @Test
  void figuresOfGroupsComeBackAsTheyWere() {
    assertComesBack(extract(groups(5), List.of()));
    assertThat(store.count("observation")).isEqualTo(5);
  }

  @Test
  void thousandsOfFiguresOfGroupsComeBackFromBlocks() {
    assertComesBack(extract(groups(10_500), List.of()));
    assertThat(store.count("observation")).isZero();
  }

  @Test
  void blocksFromBeforeGroupsWereKeptAreOfEveryone() throws SQLException {
    String block =
        "akut-psyk\t851\t2025\t1\tTALLY\t1786\t-\t-\t-\t-\t-\tLINE\takutte.csv\t-\t-\tantal\t2\t-\n"
            + "=\t=\t=\t=\t=\t64\t=\t=\t=\t=\t=\t=\t=\t=\t=\t=\t3\t=\n";

    assertThat(ObservationBlock.read(block, extract(List.of(), List.of()).file()))
        .containsExactly(
            observation(new Reading.Tally(1786), new Line("akutte.csv", 2, "antal"), year(2025)),
            observation(new Reading.Tally(64), new Line("akutte.csv", 3, "antal"), year(2025)));
  }

  @Test
  void thousandsOfFiguresOfEveryKindComeBackFromBlocks() {
    List<Observation> several = new ArrayList<>();
    List<SourceLocation> places =
        List.of(
            new Line("akutte.csv", 12, ""),
            new SourceLocation.Lines("akutte.csv", 2, 90, 42, "antal"),
            new SheetCells("akutte.xlsx", "Ark 1", List.of("F14", "F15")),
            new WholeFile("=akutte.csv"));
    List<String> tokens = List.of("-", "=", "", "\\", "\\n", "a\tb\nc", "..");
    for (int at = 0; several.size() < 10_500; at++) {
      several.add(
          observation(
              at % 3 == 0
                  ? new Reading.Counted(at, at + 1)
                  : new Reading.Missing(tokens.get(at % tokens.size())),
              places.get(at % places.size()),
              year(2000 + at % 26)));
    }
    assertComesBack(extract(several, List.of()));
    assertThat(store.count("observation")).isZero();
    assertThat(store.count("observation_block")).isEqualTo(11);
  }

  /** Everyone, then each of four groups, again and again. */
  private static List<Observation> groups(int count) {
    List<String> labels = List.of("kvinder", "=", "a\tb", "mænd");
    List<Observation> figures = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      Observation everyone =
          observation(new Reading.Tally(at), new Line("akutte.csv", at + 2, ""), year(2025));
      figures.add(
          at % 5 == 0
              ? everyone
              : new Observation(
                  everyone.indicator(),
                  everyone.area(),
                  new Group.Part("køn", labels.get(at % 5 - 1)),
                  everyone.period(),
                  everyone.reading(),
                  everyone.provisional(),
                  everyone.provenance()));
    }
    return figures;
  }

  private void assertComesBack(ReadFile read) {
    files.received(SHA, 10, RECEIVED);
    files.keep(PLACE, RULES, read);
    assertThat(files.read(new FileKey(PLACE, SHA))).isEqualTo(read);
  }
}
