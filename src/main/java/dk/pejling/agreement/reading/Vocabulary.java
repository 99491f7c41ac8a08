package dk.pejling.agreement.reading;

import dk.pejling.agreement.AreaLevel;
import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.Indicator.Direction;
import dk.pejling.agreement.LightRule;
import dk.pejling.agreement.yaml.Choice;
import java.util.List;

/** The words that stand for the agreement's fixed choices. */
final class Vocabulary {
  static final Choice<DataStanding> DATA_STANDING =
      Choice.of(
          "datakarakter",
          List.of(DataStanding.values()),
          standing ->
              switch (standing) {
                case REAL -> "ægte";
                case EXAMPLE -> "eksempel";
              });

  static final Choice<LightRule> LIGHT_RULE =
      Choice.of(
          "lysregel",
          List.of(LightRule.values()),
          rule ->
              switch (rule) {
                case WEAKEST -> "svageste";
                case MAJORITY -> "flertal";
              });

  static final Choice<AreaLevel> LEVEL =
      Choice.of("niveau", List.of(AreaLevel.values()), AreaLevel::label);

  static final Choice<Direction> DIRECTION =
      Choice.of(
          "retning",
          List.of(Direction.values()),
          direction ->
              switch (direction) {
                case HIGHER_IS_BETTER -> "højere";
                case LOWER_IS_BETTER -> "lavere";
              });

  static final Choice<MeasureKind> MEASURE =
      Choice.of("måltype", List.of(MeasureKind.values()), MeasureKind::word);

  static final Choice<RollUpKind> ROLL_UP =
      Choice.of("sammenlægning", List.of(RollUpKind.values()), RollUpKind::word);

  static final Choice<FulfilmentKind> FULFILMENT =
      Choice.of("opfyldelse", List.of(FulfilmentKind.values()), FulfilmentKind::word);

  static final List<Choice<?>> ALL =
      List.of(DATA_STANDING, LIGHT_RULE, LEVEL, DIRECTION, MEASURE, ROLL_UP, FULFILMENT);

  private Vocabulary() {}
}
