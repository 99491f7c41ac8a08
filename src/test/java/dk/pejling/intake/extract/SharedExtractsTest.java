package dk.pejling.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.agreement.reading.AgreementReader;
import dk.pejling.finding.Checked;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.SourceProfileReader;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Reading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Extracts that others have published, against what they made of them. */
@EnabledIf(value = "isPresent", disabledReason = "the folder with shared extracts isn't there")
class SharedExtractsTest {
  private static final Path EXTRACTS = Path.of("../shared/data/extracts");
  private static final int YEARS = 10;
  private static final int AREAS = 12;

  static boolean isPresent() {
    return Files.isReadable(EXTRACTS.resolve("RAS200.xlsx"));
  }

  @Test
  void employmentIsTheKnownAnswerForEveryMunicipalityAndYear() throws IOException {
    Received received =
        read(
            "RAS200.xlsx",
            Files.readString(Path.of("input/profiler/statistikbanken-xlsx.yaml")),
            Map.of(new IndicatorId("beskaeftigelse"), new Measure.Average()));

    assertThat(received.observations()).hasSize(AREAS * YEARS);
    assertThat(Extract.codes(received)).containsExactly("UDT-141", "UDT-203");
    Map<String, BigDecimal> figures =
        received.observations().stream()
            .collect(Collectors.toMap(SharedExtractsTest::place, SharedExtractsTest::value));
    List<String> answers =
        Files.readAllLines(EXTRACTS.resolve("RAS200_tall.csv")).stream()
            .map(line -> line.split(","))
            .filter(fields -> figures.containsKey(fields[0] + " " + fields[1]))
            .map(fields -> fields[0] + " " + fields[1] + " " + fields[3])
            .toList();
    assertThat(answers)
        .as("the answer has municipalities alone, and no last year")
        .hasSize((AREAS - 1) * (YEARS - 1))
        .allSatisfy(
            answer -> {
              int last = answer.lastIndexOf(' ');
              assertThat(figures.get(answer.substring(0, last)))
                  .isEqualByComparingTo(answer.substring(last + 1));
            });
  }

  @Test
  void codesAndSexAndAgeAreAddedUp() throws IOException {
    Received received =
        read(
            "FOLK1A_codes.csv",
            """
            profil: koder
            filer: ["FOLK1A_codes.csv"]
            format: csv
            decimaltegn: ","
            kolonner: {indikator: {fast: folketal}, område: OMRÅDE, periode: TID, værdi: INDHOLD}
            opdelinger: [{kolonne: KØN, sum: alle}, {kolonne: ALDER, sum: alle}]
            """,
            Map.of());

    long byHand = 0;
    for (String line : Files.readAllLines(EXTRACTS.resolve("FOLK1A_codes.csv"))) {
      String[] fields = line.split(";");
      if (fields[0].equals("851") && fields[3].equals("2020K1")) {
        byHand += Long.parseLong(fields[4]);
      }
    }
    long expected = byHand;
    assertThat(expected).isPositive();
    assertThat(received.observations())
        .filteredOn(each -> place(each).equals("Aalborg 2020K1"))
        .extracting(Observation::reading)
        .containsExactly(new Reading.Tally(expected));
  }

  private static Received read(String file, String yaml, Map<IndicatorId, Measure> measures)
      throws IOException {
    SourceProfile profile =
        ((Checked.Accepted<SourceProfile>) SourceProfileReader.read("p.yaml", yaml)).value();
    Path path = EXTRACTS.resolve(file);
    return new ExtractIntake(TrialAgreement.of(example(), measures, List.of()), List.of(profile))
        .read(
            new IncomingFile(
                path,
                file,
                IncomingFile.Kind.EXTRACT,
                "0".repeat(64),
                Instant.parse("2025-12-12T08:00:00Z")));
  }

  private static String place(Observation figure) {
    try {
      Area area = example().geography().area(figure.area());
      return area.name() + " " + figure.period().label();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static BigDecimal value(Observation figure) {
    return ((Reading.Valued) figure.reading()).value();
  }

  private static Agreement example() throws IOException {
    return ((Checked.Accepted<Agreement>)
            new AgreementReader()
                .read(
                    "sundhedsaftale.yaml", Files.readString(Path.of("input/sundhedsaftale.yaml"))))
        .value();
  }
}
