package dk.pejling.run.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.assessment.verdict.Explainer;
import dk.pejling.disclosure.DisclosedCriterion;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.disclosure.DisclosedPoint.Shown;
import dk.pejling.disclosure.DisclosedSeries;
import dk.pejling.observation.Provenance;
import dk.pejling.run.ExplainedVerdict;
import dk.pejling.run.ExplainedVerdict.Input;
import dk.pejling.run.ExplainedVerdict.Place;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import dk.pejling.run.explain.input.FigureTree;
import dk.pejling.run.explain.input.Judged;
import dk.pejling.run.explain.input.NumberedFiles;
import dk.pejling.run.input.arrival.Keeper;
import dk.pejling.run.plan.Judging;
import dk.pejling.run.plan.PastReports;
import dk.pejling.run.plan.Planned;
import dk.pejling.run.plan.Planning;
import dk.pejling.run.plan.RunPlan;
import dk.pejling.run.stage.PejlingStages;
import dk.pejling.run.version.EarlierSheets;
import dk.pejling.store.received.ReadFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every criterion in every area of whole inputs: nothing goes unexplained. */
@Execution(ExecutionMode.CONCURRENT)
class EveryVerdictTest {
  private static final Path EXAMPLE = Path.of("input");
  private static final Path REAL = Path.of("..", "shared", "data", "real");
  private static final Instant RECEIVED = Instant.parse("2026-01-02T09:00:00Z");
  private static final Pattern NUMBER = Pattern.compile("^[−-]?\\d");

  @Test
  void ofTheExampleIsExplained() {
    Judged judged = judged(EXAMPLE, RunRequest.agreementIn(EXAMPLE));
    assertThat(explainedAll(judged)).isGreaterThan(200);
  }

  @Test
  void ofRealFiguresIsExplained() {
    Assumptions.assumeTrue(Files.isDirectory(REAL), "the shared data is not beside this checkout");
    Judged judged = judged(REAL, Path.of("src/test/resources/real/sundhedsaftale.yaml"));
    assertThat(explainedAll(judged)).isGreaterThan(15);
  }

  /** How many there were. */
  private static int explainedAll(Judged judged) {
    int all = 0;
    for (DisclosedCriterion criterion : judged.criteria()) {
      for (AreaVerdict verdict : criterion.areas()) {
        Area area = judged.agreement().geography().area(verdict.area());
        check(judged, criterion, verdict, area);
        all++;
      }
    }
    return all;
  }

  private static void check(
      Judged judged, DisclosedCriterion criterion, AreaVerdict verdict, Area area) {
    ExplainedVerdict explained = new Chain(judged, criterion.criterion(), area).explained();
    String about = criterion.criterion().id() + " " + area.name();
    assertThat(explained.verdict()).as(about).isEqualTo(verdict.verdict().label());
    assertThat(explained.light()).as(about).isEqualTo(verdict.verdict().light().label());
    assertThat(explained.sentence())
        .as(about)
        .isNotBlank()
        .isEqualTo(
            new Explainer()
                .explain(
                    judged.agreement(),
                    criterion.criterion(),
                    area,
                    verdict.verdict(),
                    verdict.basis())
                .sentence());
    assertThat(explained.remedies().isEmpty())
        .as(about)
        .isEqualTo(!explained.verdict().equals("Kan ikke vurderes"));
    assertThat(explained.criterion().place()).as(about).matches(".*\\.yaml, linje \\d+");
    assertThat(explained.criterion().decided()).as(about).isNotBlank();
    if (verdict.verdict().assessable()) {
      assertThat(explained.inputs()).as(about).isNotEmpty();
    }
    explained.inputs().forEach(input -> checkPlaces(about, input));
    explained
        .files()
        .forEach(
            file -> {
              assertThat(file.name()).as(about).isNotBlank();
              assertThat(file.sha256()).as(about).matches("[0-9a-f]{64}");
            });
    assertThat(numbersOf(explained))
        .as(about)
        .allMatch(number -> number >= 1 && number <= explained.files().size());
  }

  /** Every figure has a place of its own or parts that do; a hidden one has neither. */
  private static void checkPlaces(String about, Input input) {
    if (input.value().equals("skjult")) {
      assertThat(input.places()).as(about + " " + input).isEmpty();
      assertThat(input.parts()).as(about + " " + input).isEmpty();
      assertThat(input.counts() + input.interval()).as(about + " " + input).isEmpty();
    } else if (NUMBER.matcher(input.value()).find()) {
      assertThat(places(input)).as(about + " " + input).isNotEmpty();
    }
    input.parts().forEach(part -> checkPlaces(about, part));
  }

  private static List<Place> places(Input input) {
    List<Place> places = new ArrayList<>(input.places());
    input.parts().forEach(part -> places.addAll(places(part)));
    return places;
  }

  private static Set<Integer> numbersOf(ExplainedVerdict explained) {
    Set<Integer> numbers = new TreeSet<>();
    explained.inputs().forEach(input -> places(input).forEach(each -> numbers.add(each.file())));
    return numbers;
  }

  @Test
  void ofOwnSumsAndRatesPerInhabitantNamesEveryPlace() {
    for (Judged judged : both().toList()) {
      int compared = 0;
      for (DisclosedSeries series : judged.status().series()) {
        for (DisclosedPoint point : everyone(series)) {
          if (point instanceof Shown shown && namesAll(judged, series, shown)) {
            compared++;
          }
        }
      }
      assertThat(compared).isGreaterThan(100);
    }
  }

  /** Verdicts are everyone's. */
  private static List<DisclosedPoint> everyone(DisclosedSeries series) {
    return series.group().equals(Group.EVERYONE) ? series.points() : List.of();
  }

  private static Stream<Judged> both() {
    Stream<Judged> example = Stream.of(judged(EXAMPLE, RunRequest.agreementIn(EXAMPLE)));
    return Files.isDirectory(REAL)
        ? Stream.concat(
            example,
            Stream.of(judged(REAL, Path.of("src/test/resources/real/sundhedsaftale.yaml"))))
        : example;
  }

  /** Whether nothing below it is hidden, so that every place must be named. */
  private static boolean namesAll(Judged judged, DisclosedSeries series, Shown shown) {
    NumberedFiles files = new NumberedFiles(Map.of());
    Input input =
        new FigureTree(judged, files)
            .of(
                judged.agreement().indicator(series.indicator()),
                judged.agreement().geography().area(series.area()),
                shown.period());
    if (hides(input)) {
      return false;
    }
    Set<Place> expected = new HashSet<>();
    for (Provenance source : shown.sources()) {
      expected.add(files.place(source));
    }
    assertThat(places(input))
        .as(series.indicator() + " " + series.area() + " " + shown.period().label())
        .containsAll(expected)
        .allMatch(expected::contains);
    return true;
  }

  private static boolean hides(Input input) {
    return input.value().equals("skjult")
        || input.parts().stream().anyMatch(EveryVerdictTest::hides);
  }

  private static Judged judged(Path input, Path agreement) {
    PejlingStages stages = new PejlingStages();
    RunRequest request =
        new RunRequest(
            "midtvejsstatus",
            new AsOf.Planned(),
            input,
            Path.of(""),
            agreement,
            Path.of("templates"));
    RunPlan plan =
        ((Planned.Ready)
                new Planning(stages, Keeper.inPlace(), "", new PastReports.NotLookedUp())
                    .plan(request))
            .plan();
    List<ReadFile> read =
        plan.input().data().stream()
            .map(file -> plan.intake().reader().read(file.incoming(RECEIVED)))
            .map(file -> new ReadFile(file.file(), file.observations(), file.findings()))
            .toList();
    return new Judged(
        plan, Judging.of(plan, stages, read, EarlierSheets.none()).material(), Map.of());
  }
}
