package dk.pejling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ReleaseCommandTest extends CommandLineRun {
  @Test
  void aNotedReportIsToldAndEndsWithZero() {
    assertThat(execute(published(), "release", "output/ny")).isZero();
    assertThat(said(err))
        .contains("Midtvejsstatus, opgjort pr. 12. december 2025, er noteret som offentliggjort.");
    assertThat(said(out)).isEmpty();
  }

  @Test
  void oneThatWasNotedBeforeEndsWithZeroToo() {
    assertThat(execute(published(), "release", "gammel")).isZero();
    assertThat(said(err))
        .contains("er allerede noteret, 30.12.2025 10:05 af brugeren anna. Intet er ændret.");
  }

  @Test
  void aFolderWithoutReportIsWrongUse() {
    assertThat(execute(published(), "release", "billeder")).isEqualTo(2);
    assertThat(said(err)).contains("Der er ingen mappe billeder.");
  }

  @Test
  void aChangedReportEndsWithThree() {
    assertThat(execute(published(), "release", "ændret")).isEqualTo(3);
    assertThat(said(err)).contains("Filen er ændret.");
  }

  @Test
  void aNameInTheOutputFolderWillDo() throws IOException {
    Files.createDirectories(home.resolve("output/ny"));
    assertThat(execute(published(), "release", "ny")).isZero();
    Files.createDirectories(home.resolve("andet/gammel"));
    assertThat(
            execute(published(), "release", "gammel", "--output", home.resolve("andet").toString()))
        .isZero();
  }

  @Test
  void withoutAFolderItListsWhatIsNoted() {
    assertThat(execute(published(), "release")).isZero();
    assertThat(execute(published(), "release", "--list")).isZero();
    assertThat(said(out).lines().map(String::stripTrailing))
        .containsExactly(
            "Noteret           Rapport          Opgjort pr. Aftale                   Af             "
                + "    Kontrolsum",
            "30.12.2025 10:05  midtvejsstatus   12.12.2025  nordjylland-2024-2027    brugeren anna  "
                + "    3f9a41c2",
            "Noteret           Rapport          Opgjort pr. Aftale                   Af             "
                + "    Kontrolsum",
            "30.12.2025 10:05  midtvejsstatus   12.12.2025  nordjylland-2024-2027    brugeren anna  "
                + "    3f9a41c2");
  }

  @Test
  void listingAndNotingAtOnceIsWrongUse() {
    assertThat(execute(published(), "release", "ny", "--list")).isEqualTo(2);
    assertThat(said(err)).contains("Skriv enten en mappe eller --list, ikke begge dele.");
  }
}
