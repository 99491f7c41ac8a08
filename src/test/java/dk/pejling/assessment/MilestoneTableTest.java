package dk.pejling.assessment;

import static dk.pejling.assessment.Judging.assess;
import static dk.pejling.assessment.Judging.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.assessment.verdict.VerdictHeadline;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.observation.Reported;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A milestone's boundaries, as of 12 December 2025, from what a cluster reported: the day before,
 * the day itself and the day after.
 */
class MilestoneTableTest {
  @ParameterizedTest(name = "due 10 November, done {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-11-09 | Nået",
        "2025-11-10 | Nået",
        "2025-11-11 | Nået, forsinket 1 dag",
        "2025-11-12 | Nået, forsinket 2 dage",
      })
  void done(LocalDate on, String headline) {
    assertThat(
            headline(
                LocalDate.of(2025, 11, 10),
                Reported.status("2.4", Status.DONE).on(on).proven("referat.pdf")))
        .isEqualTo(headline);
  }

  @ParameterizedTest(name = "due {0}, expected {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-12-31 | 2025-12-30 | På sporet",
        "2025-12-31 | 2025-12-31 | På sporet",
        "2025-12-31 | 2026-01-01 | Bagud, 1 dag",
        "2025-12-12 | 2025-12-12 | På sporet",
        "2025-12-11 | 2025-12-11 | Bagud, 1 dag",
        "2025-12-11 | 2025-12-13 | Bagud, 2 dage",
      })
  void forecast(LocalDate due, LocalDate expected, String headline) {
    assertThat(headline(due, Reported.status("2.4", Status.IN_PROGRESS).expecting(expected)))
        .isEqualTo(headline);
  }

  /** The day it is due it isn't late yet; without a date nothing can be said until it is. */
  @ParameterizedTest(name = "due {0} and no date: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-12-10 | Bagud, 2 dage",
        "2025-12-11 | Bagud, 1 dag",
        "2025-12-12 | Kan ikke vurderes",
        "2025-12-13 | Kan ikke vurderes",
      })
  void overdue(LocalDate due, String headline) {
    for (Status status : List.of(Status.NOT_STARTED, Status.IN_PROGRESS, Status.DELAYED)) {
      assertThat(headline(due, Reported.status("2.4", status)))
          .as("%s", status)
          .isEqualTo(headline);
    }
  }

  @ParameterizedTest
  @CsvSource({"2025-12-11", "2025-12-12", "2025-12-13"})
  void cancelledWheneverItWasDue(LocalDate due) {
    assertThat(judged(due, Reported.status("2.4", Status.CANCELLED)).verdict())
        .isEqualTo(Verdict.CANCELLED);
  }

  private static String headline(LocalDate due, Reported row) {
    Assessment.AreaVerdict judged = judged(due, row);
    return VerdictHeadline.of(judged.verdict(), judged.basis());
  }

  private static Assessment.AreaVerdict judged(LocalDate due, Reported row) {
    return verdict(
        assess(
            Agreements.of(List.of(), Criteria.milestone("2.4", due)),
            List.of(),
            List.of(row.by("klynge-nord"))),
        "2.4",
        "klynge-nord");
  }
}
