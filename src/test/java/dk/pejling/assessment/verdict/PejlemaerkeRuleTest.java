package dk.pejling.assessment.verdict;

import static dk.pejling.assessment.verdict.Verdict.ACHIEVED;
import static dk.pejling.assessment.verdict.Verdict.BEHIND_LIMITED;
import static dk.pejling.assessment.verdict.Verdict.CANCELLED;
import static dk.pejling.assessment.verdict.Verdict.NOT_ASSESSABLE;
import static dk.pejling.assessment.verdict.Verdict.ON_TRACK;
import static dk.pejling.assessment.verdict.Verdict.WRONG_DIRECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.goal.LightRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class PejlemaerkeRuleTest {
  @Test
  void weakestAssessableVerdictIsTheLight() {
    assertThat(weakest(ACHIEVED, BEHIND_LIMITED, ON_TRACK, NOT_ASSESSABLE))
        .isEqualTo(BEHIND_LIMITED);
  }

  @Test
  void halfAssessableIsEnough() {
    assertThat(weakest(ON_TRACK, NOT_ASSESSABLE)).isEqualTo(ON_TRACK);
    assertThat(weakest(ON_TRACK, NOT_ASSESSABLE, CANCELLED)).isEqualTo(NOT_ASSESSABLE);
  }

  @Test
  void nothingToAssess() {
    assertThat(weakest()).isEqualTo(NOT_ASSESSABLE);
    assertThat(weakest(NOT_ASSESSABLE)).isEqualTo(NOT_ASSESSABLE);
  }

  @Test
  void majorityIsWhatMoreThanHalfHaveOrBetter() {
    assertThat(majority(ACHIEVED, ON_TRACK, WRONG_DIRECTION)).isEqualTo(ON_TRACK);
    assertThat(majority(ACHIEVED, WRONG_DIRECTION)).isEqualTo(WRONG_DIRECTION);
    assertThat(majority(WRONG_DIRECTION, ON_TRACK, ON_TRACK, ACHIEVED, NOT_ASSESSABLE))
        .isEqualTo(ON_TRACK);
  }

  @Test
  void majorityOfAnEvenSplitIsTheWeakerHalf() {
    assertThat(majority(ACHIEVED, ON_TRACK, WRONG_DIRECTION, WRONG_DIRECTION))
        .isEqualTo(WRONG_DIRECTION);
  }

  @Test
  void majorityOfOneMoreThanHalfIsTheBetterHalf() {
    assertThat(majority(ON_TRACK, ON_TRACK, ON_TRACK, WRONG_DIRECTION, WRONG_DIRECTION))
        .isEqualTo(ON_TRACK);
    assertThat(majority(ON_TRACK, ON_TRACK, ON_TRACK, WRONG_DIRECTION)).isEqualTo(ON_TRACK);
  }

  @Test
  void majorityNeedsHalfAssessableToo() {
    assertThat(majority(ON_TRACK, WRONG_DIRECTION, NOT_ASSESSABLE, NOT_ASSESSABLE))
        .isEqualTo(WRONG_DIRECTION);
    assertThat(majority(ON_TRACK, ON_TRACK, NOT_ASSESSABLE, CANCELLED, NOT_ASSESSABLE))
        .isEqualTo(NOT_ASSESSABLE);
  }

  private static Verdict weakest(Verdict... verdicts) {
    return PejlemaerkeRule.light(LightRule.WEAKEST, List.of(verdicts));
  }

  private static Verdict majority(Verdict... verdicts) {
    return PejlemaerkeRule.light(LightRule.MAJORITY, List.of(verdicts));
  }
}
