package dk.pejling.report.professional;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.document.Block;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.StatusBlock.GivenLight;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short text stands beside the lights that are given, so that both fit the opening's page. */
class GivenBesideTest {
  private static final List<Block> GIVEN =
      List.of(new GivenLight(Mark.GIVEN_YELLOW, Run.plain("b".repeat(300))));

  @Test
  void aShortTextAndTheLightsShareTheWidthByTheirLength() {
    assertThat(GivenLights.beside(List.of(text(300)), "1", GIVEN))
        .singleElement()
        .isInstanceOfSatisfying(
            Block.Columns.class,
            columns ->
                assertThat(columns.columns())
                    .extracting(Block.Columns.Column::span)
                    .containsExactly(6, 6));
    assertThat(((Block.Columns) GivenLights.beside(List.of(text(600)), "1", GIVEN).getFirst()))
        .extracting(columns -> columns.columns().getFirst().span())
        .isEqualTo(7);
  }

  @Test
  void aLongTextHasTheWholeWidthAndNoTextLeavesNoColumnEmpty() {
    assertThat(GivenLights.beside(List.of(text(2000)), "1", GIVEN)).hasSize(3);
    assertThat(GivenLights.beside(List.of(), "1", GIVEN)).hasSize(2);
  }

  private static Block text(int characters) {
    return new Block.Paragraph(Block.Paragraph.Style.BODY, Run.plain("a".repeat(characters)));
  }
}
