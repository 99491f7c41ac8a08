package dk.pejling.assessment.verdict.sentence;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.assessment.verdict.Basis.Certainty;
import dk.pejling.assessment.verdict.Basis.Pace;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.danish.DanishWords;

/** What the uncertainty says, beside the verdict. */
final class CertaintySentence {
  private static final String UNKNOWN =
      "Der er intet konfidensinterval, så usikkerheden kendes ikke.";

  private CertaintySentence() {}

  /**
   * @param goal definite and without a capital, such as {@code måltallet}
   * @param met such as {@code nået}
   */
  static String against(Certainty certainty, String goal, String met) {
    return switch (certainty) {
      case SURELY_MET ->
          "%s er sikkert %s, også når usikkerheden regnes med."
              .formatted(DanishWords.sentence(goal), met);
      case WITHIN_UNCERTAINTY -> "Afstanden til %s er inden for usikkerheden.".formatted(goal);
      case SURELY_NOT_MET ->
          "%s er sikkert ikke %s, også når usikkerheden regnes med."
              .formatted(DanishWords.sentence(goal), met);
      case NO_INTERVAL -> UNKNOWN;
    };
  }

  /** Of path and target together, while the target isn't met. */
  static String underWay(Pace pace, Scale scale, Area area) {
    String expected =
        "%s i %s".formatted(scale.figure(pace.expected()), PeriodWords.of(pace.latest().period()));
    String place = definite(area.level());
    if (pace.againstPath() == Certainty.WITHIN_UNCERTAINTY
        && pace.againstTarget() == Certainty.WITHIN_UNCERTAINTY) {
      return "Både om %s ligger på den krævede vej (%s), og om måltallet er nået, er inden for usikkerheden."
          .formatted(place, expected);
    }
    String path =
        switch (pace.againstPath()) {
          case SURELY_MET ->
              "%s ligger sikkert på den krævede vej (%s)"
                  .formatted(DanishWords.sentence(place), expected);
          case WITHIN_UNCERTAINTY ->
              "Om %s ligger på den krævede vej (%s), er inden for usikkerheden"
                  .formatted(place, expected);
          case SURELY_NOT_MET ->
              "%s ligger sikkert ikke på den krævede vej (%s)"
                  .formatted(DanishWords.sentence(place), expected);
          case NO_INTERVAL ->
              "På den krævede vej skulle %s være %s".formatted(scale.noun(), expected);
        };
    String target =
        switch (pace.againstTarget()) {
          case SURELY_MET -> "; måltallet er sikkert nået.";
          case WITHIN_UNCERTAINTY -> "; om måltallet er nået, er inden for usikkerheden.";
          case SURELY_NOT_MET -> "; måltallet er sikkert ikke nået.";
          case NO_INTERVAL -> ". " + UNKNOWN;
        };
    return path + target;
  }

  static String definite(AreaLevel level) {
    return switch (level) {
      case MUNICIPALITY -> "kommunen";
      case CLUSTER -> "klyngen";
      case REGION -> "regionen";
    };
  }
}
