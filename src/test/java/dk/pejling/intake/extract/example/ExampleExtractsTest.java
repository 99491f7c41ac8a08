package dk.pejling.intake.extract.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The example extracts are those that the generator makes. {@code mvn test
 * -Dtest=ExampleExtractsTest -Dexamples=write} writes them anew.
 */
class ExampleExtractsTest {
  private static final Path FOLDER = Path.of("input/indikatorer");
  private static final boolean WRITE = "write".equals(System.getProperty("examples"));

  static Stream<Map.Entry<String, String>> extracts() {
    return Stream.of(
        Map.entry("akutte-indlaeggelser.csv", AdmissionExample.text()),
        Map.entry("genindlaeggelser.csv", HospitalExamples.readmissions()),
        Map.entry("genoptraeningsplaner.csv", HospitalExamples.plans()),
        Map.entry("ventetider.csv", WaitingExamples.waiting()),
        Map.entry("faerdigbehandling.csv", WaitingExamples.days()),
        Map.entry("sundhedsprofil.csv", SurveyExamples.adultsSurvey()),
        Map.entry("boernesundhedsprofil.csv", SurveyExamples.childrensSurvey()),
        Map.entry("FOLK1A-eksempel.csv", PopulationExample.text()));
  }

  @ParameterizedTest
  @MethodSource("extracts")
  void committedExtractIsTheGenerated(Map.Entry<String, String> extract) throws IOException {
    Path file = FOLDER.resolve(extract.getKey());
    if (WRITE) {
      Files.writeString(file, extract.getValue());
    }
    assertThat(Files.readString(file))
        .as("write with -Dexamples=write")
        .isEqualTo(extract.getValue());
  }
}
