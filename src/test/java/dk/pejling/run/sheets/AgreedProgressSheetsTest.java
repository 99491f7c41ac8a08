package dk.pejling.run.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.run.ProgressSheets.Choice;
import dk.pejling.run.ProgressSheets.Outcome;
import dk.pejling.run.ProgressSheets.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreedProgressSheetsTest {
  private static final Path AGREEMENT = Path.of("input", "sundhedsaftale.yaml");
  private static final Choice USUAL = new Choice.Usual();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nord", "Nord", "KLYNGE-NORD", "klynge nord"})
  void aClusterMayBeCalledWhatPeopleCallIt(String name) {
    assertThat(write(new Choice.Of(name), USUAL))
        .isInstanceOfSatisfying(
            Outcome.Written.class,
            written ->
                assertThat(written.files())
                    .containsExactly(folder.resolve("klynge-nord-2025.xlsx")));
  }

  @Test
  void aSheetThatIsThereIsLeftAndNothingIsWrong() throws IOException {
    Path filled = Files.writeString(folder.resolve("klynge-nord-2025.xlsx"), "udfyldt");
    assertThat(write(new Choice.Of("nord"), USUAL))
        .isInstanceOfSatisfying(
            Outcome.Written.class,
            written -> {
              assertThat(written.files()).isEmpty();
              assertThat(written.findings()).hasSize(1).noneMatch(Finding::holdsBack);
            });
    assertThat(filled).hasContent("udfyldt");
  }

  @Test
  void anUnknownClusterIsAnsweredWithTheLikeliest() {
    assertThat(write(new Choice.Of("klynge-nrod"), USUAL))
        .isEqualTo(
            new Outcome.NotAgreed(
                "Aftalen har ingen klynge \"klynge-nrod\". Mente du klynge-nord?"));
  }

  @Test
  void anUnknownPeriodIsAnsweredWithWhereToAddIt() {
    assertThat(write(USUAL, new Choice.Of("2031")))
        .isEqualTo(
            new Outcome.NotAgreed(
                "Aftalen har ikke indberetningsperioden \"2031\", kun 2025. Tilføj den under"
                    + " indberetningsperioder i aftalefilen."));
  }

  @Test
  void aFileInPlaceOfTheFolderIsSaidSo() throws IOException {
    folder = Files.writeString(folder.resolve("fil"), "");
    assertThat(write(USUAL, USUAL))
        .isInstanceOfSatisfying(
            Outcome.Nothing.class,
            nothing ->
                assertThat(nothing.findings())
                    .extracting(Finding::code)
                    .containsExactly("RUN-505"));
  }

  @Test
  void aFolderThatCannotBeMadeIsToldForEverySheet() {
    folder = folder.resolve("langt".repeat(100));
    assertThat(write(new Choice.Of("nord"), USUAL))
        .isInstanceOfSatisfying(
            Outcome.Nothing.class,
            nothing ->
                assertThat(nothing.findings())
                    .extracting(Finding::code)
                    .containsExactly("RUN-504"));
  }

  private Outcome write(Choice cluster, Choice period) {
    return new AgreedProgressSheets().write(new Request(AGREEMENT, cluster, period, folder));
  }
}
