package dk.pejling.run.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.run.check.CheckableFile.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckableFileTest {
  private final Path folder;

  CheckableFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void workbookThatIsNoFormIsAnExtractThatNeedsAProfile() throws IOException {
    Path file = Files.write(folder.resolve("RAS200.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});

    CheckableFile checkable =
        CheckableFile.of(file, Path.of("sundhedsaftale.yaml"), Path.of("templates"));

    assertThat(checkable.decided(none -> false).purpose()).isEqualTo(Purpose.EXTRACT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          mappe/FOLK1A.csv          | a;b                     | EXTRACT
          mappe/FOLK1A.PX           | CHARSET="ANSI";         | EXTRACT
          mappe/FOLK1A.txt          | CHARSET="ANSI";         | EXTRACT
          mappe/ventetid.json       | {"class": "dataset"}    | EXTRACT
          mappe/ventetid.txt         | {"class": "dataset"}    | EXTRACT
          mappe/INDEX.tsv           | a b                     | NOTHING
          indikatorer/ventetid.json | {"class": "dataset"}    | EXTRACT
          """)
  void contentAndEndingTellWhatAFileIsFor(String name, String content, Purpose purpose)
      throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);

    CheckableFile checkable =
        CheckableFile.of(file, Path.of("sundhedsaftale.yaml"), Path.of("templates"));

    assertThat(checkable.decided(none -> false).purpose()).isEqualTo(purpose);
  }
}
