package dk.pejling.rendering.chart.timeline;

import static dk.pejling.rendering.chart.SceneChecks.MEASURE;
import static dk.pejling.rendering.chart.SceneChecks.allWordsAreInside;
import static dk.pejling.rendering.chart.SceneChecks.areas;
import static dk.pejling.rendering.chart.SceneChecks.lines;
import static dk.pejling.rendering.chart.SceneChecks.noWordsOn;
import static dk.pejling.rendering.chart.SceneChecks.noWordsTouch;
import static dk.pejling.rendering.chart.SceneChecks.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.chart.Timeline;
import dk.pejling.report.document.chart.Timeline.Deadline;
import dk.pejling.report.document.chart.Timeline.Row;
import dk.pejling.report.document.chart.Timeline.Stand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TimelineSceneTest {
  private static final double WIDTH = 481.89;
  private static final double LEFT = 175.8;
  private static final double YEARS = WIDTH - 124.5 - LEFT;

  /** The days of 2024-2027. */
  private static final double DAYS = 366 + 3 * 365;

  @Test
  void aDueDateIsATickAtItsDay() {
    Scene scene = scene(Timelines.usual());

    // 1 October 2024 is day 274 after 1 January
    assertThat(lines(scene, TimelineSceneTest::tick).getFirst().points())
        .allSatisfy(at -> assertThat(at.x()).isCloseTo(LEFT + 274 / DAYS * YEARS, within(0.01)));
    assertThat(lines(scene, TimelineSceneTest::tick)).hasSize(5);
  }

  @Test
  void onlyMarksMoreThanTwelveDaysFromTheirDueDateAreJoinedToIt() {
    assertThat(lines(scene(Timelines.usual()), line -> line.stroke().width() == 1.5))
        .as("41 days late and 92 days behind; neither six days early nor given up")
        .extracting(line -> line.stroke().colour())
        .containsExactly(Colour.GREEN, Colour.AMBER);
  }

  @Test
  void legalDatesAreDiamondsWithTheirWordsClearOfTheLineOfToday() {
    Scene scene = scene(Timelines.usual());

    assertThat(areas(scene, Colour.NAVY)).hasSize(2);
    assertThat(words(scene, "Midtvejsstatus").at().y())
        .isEqualTo(words(scene, "Slutstatus").at().y());
    noWordsOn(scene, line -> line.stroke().width() == 1);
    noWordsTouch(scene);
    allWordsAreInside(scene);
  }

  @Test
  void deadlinesOnTheSameDayStandInLanes() {
    LocalDate same = LocalDate.of(2026, 6, 30);
    Scene scene =
        scene(
            Timelines.of(
                Timelines.usual().rows(),
                List.of(new Deadline(same, "Midtvejsstatus"), new Deadline(same, "Revision"))));

    assertThat(words(scene, "Revision").at().y())
        .isGreaterThan(words(scene, "Midtvejsstatus").at().y());
  }

  @RepeatedTest(60)
  void wordsStandClearWhateverTheDates(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<Deadline> deadlines = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      deadlines.add(new Deadline(day(random), "Revisionsvurdering " + i));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      Stand stand = random.nextBoolean() ? new Stand.On(day(random)) : new Stand.Unknown();
      rows.add(
          new Row(
              "En milepæl med et navn, der ikke er så kort endda ".repeat(1 + i % 2).strip(),
              day(random),
              stand,
              Mark.values()[random.nextInt(13)],
              "Bagud, 1.092 dage og endnu mere end det"));
    }
    Scene scene = scene(Timelines.of(rows, deadlines));

    noWordsTouch(scene);
    allWordsAreInside(scene);
    noWordsOn(scene, line -> line.stroke().width() == 1);
  }

  private static boolean tick(Scene.Shape.Line line) {
    return line.stroke().colour() == Colour.INK && line.stroke().width() == 1.25;
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2022, 1, 1).plusDays(random.nextInt(3650));
  }

  private static Scene scene(Timeline timeline) {
    return TimelineScene.of(timeline, WIDTH, MEASURE);
  }
}
