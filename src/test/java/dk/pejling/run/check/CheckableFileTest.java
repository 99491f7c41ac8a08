package dk.pejling.run.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.run.check.CheckableFile.Purpose;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckableFileTest {
  @ParameterizedTest
  @CsvSource({
    "mappe/FOLK1A.csv, DATA",
    "mappe/FOLK1A.PX, DATA",
    "mappe/ventetid.json, DATA",
    "mappe/klynge-nord.xlsx, DATA",
    "indikatorer/UHELDK1.xlsx, EXTRACT",
    "indikatorer/ventetid.json, EXTRACT",
    "mappe/INDEX.tsv, DATA"
  })
  void theFolderTellsWhatAFileIsForElseItsContentHasTo(String path, Purpose purpose) {
    CheckableFile file =
        CheckableFile.of(Path.of(path), Path.of("sundhedsaftale.yaml"), Path.of("templates"));

    assertThat(file.purpose()).isEqualTo(purpose);
  }
}
