package dk.pejling.run.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.edition.SourceChange;
import dk.pejling.report.edition.SourceChange.How;
import dk.pejling.run.output.Json;
import dk.pejling.run.output.Manifest;
import dk.pejling.run.output.Manifest.Earlier;
import dk.pejling.run.output.Manifest.Input;
import dk.pejling.run.output.Publication.Making;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceChangesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 12);
  private static final Making BEFORE =
      making(
          "1",
          "metode 1",
          List.of(),
          new Input("agreement", "sundhedsaftale.yaml", "a"),
          new Input("progress-sheet", "statusskemaer/nord.xlsx", "n1"),
          new Input("progress-sheet", "statusskemaer/syd.xlsx", "s"),
          new Input("extract", "indikatorer/gammel.csv", "g"));

  @Test
  void nothingIsDifferentBetweenTheSame() {
    assertThat(SourceChanges.between(manifest(BEFORE), BEFORE)).isEmpty();
  }

  @Test
  void everyFileThatIsDifferentIsNamed() {
    Making now =
        making(
            "1",
            "metode 1",
            List.of(),
            new Input("agreement", "sundhedsaftale.yaml", "a"),
            new Input("progress-sheet", "statusskemaer/nord.xlsx", "n2"),
            new Input("progress-sheet", "statusskemaer/klynge-syd.xlsx", "s"),
            new Input("narrative", "tekster/hovedbudskaber.md", "h"));
    assertThat(SourceChanges.between(manifest(BEFORE), now))
        .containsExactly(
            new SourceChange("statusskema", "statusskemaer/nord.xlsx", new How.Changed()),
            new SourceChange(
                "statusskema",
                "statusskemaer/klynge-syd.xlsx",
                new How.Renamed("statusskemaer/syd.xlsx")),
            new SourceChange("tekst", "tekster/hovedbudskaber.md", new How.Added()),
            new SourceChange("udtræk", "indikatorer/gammel.csv", new How.Removed()));
  }

  @Test
  void aCopyIsNoRenaming() {
    Making copied =
        making(
            "1",
            "metode 1",
            List.of(),
            new Input("extract", "indikatorer/a.csv", "x"),
            new Input("extract", "indikatorer/b.csv", "x"));
    Making one = making("1", "metode 1", List.of(), new Input("extract", "indikatorer/a.csv", "x"));
    assertThat(SourceChanges.between(manifest(one), copied))
        .containsExactly(new SourceChange("udtræk", "indikatorer/b.csv", new How.Added()));
    assertThat(SourceChanges.between(manifest(copied), one))
        .containsExactly(new SourceChange("udtræk", "indikatorer/b.csv", new How.Removed()));
  }

  @Test
  void programMethodAndCountedReportsAreNamedButNotTheEditionsThemselves() {
    Making now =
        new Making(
            "2",
            "metode 2",
            "midtvejsstatus",
            "aftale",
            DAY,
            BEFORE.inputs(),
            List.of(
                new Earlier("revisionsvurdering", LocalDate.of(2024, 12, 1), "r"),
                new Earlier("midtvejsstatus", DAY, "denne")));
    assertThat(SourceChanges.between(manifest(BEFORE), now))
        .containsExactly(
            new SourceChange("program", "Pejling", new How.Replaced("1", "2")),
            new SourceChange(
                "metode", "vurderingsmetode", new How.Replaced("metode 1", "metode 2")),
            new SourceChange(
                "tidligere rapport",
                "revisionsvurdering, opgjort 1. december 2024",
                new How.Added()));
  }

  @Test
  void theFingerprintTellsEverythingApart() {
    assertThat(Fingerprint.of(BEFORE)).hasSize(64).isEqualTo(Fingerprint.of(BEFORE));
    for (Making other :
        List.of(
            making("2", "metode 1", List.of(), BEFORE.inputs().toArray(Input[]::new)),
            making("1", "metode 2", List.of(), BEFORE.inputs().toArray(Input[]::new)),
            making(
                "1",
                "metode 1",
                List.of(new Earlier("x", DAY, "y")),
                BEFORE.inputs().toArray(Input[]::new)),
            making("1", "metode 1", List.of(), BEFORE.inputs().getFirst()))) {
      assertThat(Fingerprint.of(other)).isNotEqualTo(Fingerprint.of(BEFORE));
    }
  }

  private static Making making(
      String version, String method, List<Earlier> earlier, Input... inputs) {
    return new Making(version, method, "midtvejsstatus", "aftale", DAY, List.of(inputs), earlier);
  }

  private static byte[] manifest(Making making) {
    return new Json()
        .write(
            new Manifest(
                "Pejling",
                making.version(),
                making.method(),
                making.report(),
                making.agreement(),
                making.asOf(),
                making.inputs(),
                making.earlier(),
                List.of()));
  }
}
