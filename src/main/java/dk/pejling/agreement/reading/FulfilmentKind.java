package dk.pejling.agreement.reading;

import dk.pejling.agreement.Requirement.Fulfilment;
import dk.pejling.agreement.Requirement.State;
import dk.pejling.agreement.yaml.Choice;
import java.util.List;

/**
 * The words for whether a requirement is fulfilled: three the secretariat says, five calculated.
 */
enum FulfilmentKind {
  ANSWERED("besvaret"),
  PARTLY("delvist"),
  OUTSTANDING("udestår"),
  CRITERIA_HAVE_TARGETS("kriterier-har-måltal"),
  CLUSTERS_HAVE_OWN_GOALS("klynger-har-egne-mål"),
  CLUSTERS_ASSESSED_REVISION("klynger-har-vurderet-revision"),
  REVISION_CONCLUDED("revision-afgjort"),
  REPORT_IN_TIME("rapport-til-tiden");

  static final Choice<FulfilmentKind> CHOICE =
      Choice.of("opfyldelse", List.of(values()), FulfilmentKind::word);

  private final String word;

  FulfilmentKind(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  boolean declared() {
    return compareTo(OUTSTANDING) <= 0;
  }

  Fulfilment with(String note) {
    return switch (this) {
      case ANSWERED -> new Fulfilment.Declared(State.ANSWERED, note);
      case PARTLY -> new Fulfilment.Declared(State.PARTLY, note);
      case OUTSTANDING -> new Fulfilment.Declared(State.OUTSTANDING, note);
      case CRITERIA_HAVE_TARGETS -> new Fulfilment.CriteriaHaveTargets();
      case CLUSTERS_HAVE_OWN_GOALS -> new Fulfilment.ClustersHaveOwnGoals();
      case CLUSTERS_ASSESSED_REVISION -> new Fulfilment.ClustersAssessedRevision();
      case REVISION_CONCLUDED -> new Fulfilment.RevisionConcluded();
      case REPORT_IN_TIME -> new Fulfilment.ReportInTime();
    };
  }
}
