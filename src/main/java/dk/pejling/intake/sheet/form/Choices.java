package dk.pejling.intake.sheet.form;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.observation.CriterionProgress.Confidence;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.observation.Initiative;
import dk.pejling.observation.Initiative.Phase;
import dk.pejling.observation.OwnGoal.SelfAssessment;
import dk.pejling.observation.RevisionInput.Urgency;
import java.util.Arrays;
import java.util.List;

/** The drop-down lists of the workbook (`valglister`), each a named range of its hidden sheet. */
public enum Choices {
  STATUS("liste_status"),
  CONFIDENCE("liste_tillid"),
  PEJLEMAERKE("liste_pejlemaerke"),
  PHASE("liste_fase"),
  INITIATIVE_STATUS("liste_indsatsstatus"),
  SELF_ASSESSMENT("liste_egenvurdering"),
  YES_NO("liste_ja_nej"),
  URGENCY("liste_haster");

  private final String rangeName;

  Choices(String rangeName) {
    this.rangeName = rangeName;
  }

  public String rangeName() {
    return rangeName;
  }

  /** The words in the order they are offered. */
  public List<String> words(Agreement agreement) {
    return switch (this) {
      case STATUS -> Arrays.stream(Status.values()).map(Status::label).toList();
      case CONFIDENCE -> Arrays.stream(Confidence.values()).map(Confidence::label).toList();
      case PEJLEMAERKE -> agreement.pejlemaerker().stream().map(Choices::word).toList();
      case PHASE -> Arrays.stream(Phase.values()).map(Phase::label).toList();
      case INITIATIVE_STATUS -> Initiative.USUAL_STATUS;
      case SELF_ASSESSMENT ->
          Arrays.stream(SelfAssessment.values()).map(SelfAssessment::label).toList();
      case YES_NO -> List.of("Ja", "Nej");
      case URGENCY -> Arrays.stream(Urgency.values()).map(Urgency::label).toList();
    };
  }

  /** How a pejlemærke is written in the list, such as {@code 1 Tæt på borgeren}. */
  public static String word(Pejlemaerke pejlemaerke) {
    return pejlemaerke.number() + " " + pejlemaerke.tag();
  }
}
