package dk.pejling.assessment.rule.opinion;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Published cases with their answers: those kept with the tests, and the whole sets beside. */
final class KnownAnswers {
  private static final Path KEPT = Path.of("src/test/resources/known-answers");
  private static final Path WHOLE = Path.of("../shared/data/known-answers");

  private KnownAnswers() {}

  static List<NamedCsvRecord> kept(String file) {
    return read(KEPT.resolve(file));
  }

  static List<NamedCsvRecord> whole(String file) {
    return read(WHOLE.resolve(file));
  }

  static boolean wholeArePresent() {
    return Files.isReadable(WHOLE.resolve("cagr-progress.csv"))
        && Files.isReadable(WHOLE.resolve("fingertips-trend.csv"));
  }

  private static List<NamedCsvRecord> read(Path file) {
    try (CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file);
        Stream<NamedCsvRecord> records = reader.stream()) {
      return records.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
