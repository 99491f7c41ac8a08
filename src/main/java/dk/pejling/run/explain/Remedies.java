package dk.pejling.run.explain;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.danish.DanishWords;
import dk.pejling.finding.Finding;
import dk.pejling.run.explain.input.Followed;
import dk.pejling.run.explain.input.Judged;
import java.util.List;

/** What would make a criterion assessable (`hvad der skal til`). */
record Remedies(Judged judged, SuccessCriterion criterion, Area area) {
  /** Danish sentences. */
  List<String> of(Reason reason) {
    return switch (reason) {
      case Reason.NoTargetAgreed none ->
          List.of("Når parterne har fastsat et måltal, skrives det ved kriteriet i aftalefilen.");
      case Reason.BaselineMissing(var period) ->
          List.of(
              "Læg et udtræk med tallet for %s i mappen med indikatorer%s."
                  .formatted(PeriodWords.of(period), indicator()));
      case Reason.LatestMissing none ->
          List.of(
              "Læg et udtræk med et tal efter baseline i mappen med indikatorer%s."
                  .formatted(indicator()));
      case Reason.Hidden hidden ->
          List.of(
              "Ingenting, så længe tallene skal skjules. Se et større område, eller aftal længere"
                  + " perioder med større tal.");
      case Reason.SeriesBroken(var at) ->
          List.of(
              "Parterne kan aftale en baseline fra %s eller senere, og den skrives ved kriteriet i aftalefilen."
                  .formatted(PeriodWords.of(at)));
      case Reason.Stale stale ->
          List.of("Læg et nyere udtræk i mappen med indikatorer%s.".formatted(indicator()));
      case Reason.IncompleteCoverage incomplete ->
          List.of(
              "Læg et udtræk med tal for alle dele af området i mappen med indikatorer%s; de, der mangler, står nedenfor."
                  .formatted(indicator()));
      case Reason.NotPublishedForLevel none ->
          List.of("Ingenting: tallene findes ikke for niveauet. Se et andet område.");
      case Reason.NotReported none ->
          List.of(
              "Indberetning fra %s i arket Fremdrift."
                  .formatted(DanishWords.list(withoutVerdict())));
      case Reason.HeldBack(String code) -> heldBack(code);
      case Reason.NoPath none ->
          List.of("Ret måltallets frist eller baseline ved kriteriet i aftalefilen.");
    };
  }

  private String indicator() {
    return Followed.by(judged.agreement(), criterion)
        .map(Indicator::name)
        .map(" (%s)"::formatted)
        .orElse("");
  }

  /** The clusters whose own milestone has no verdict. */
  private List<String> withoutVerdict() {
    if (area instanceof Cluster cluster) {
      return List.of(cluster.name());
    }
    return judged.agreement().geography().clusters().stream()
        .filter(
            cluster ->
                judged.status().verdict(criterion.id(), cluster.id()).basis()
                    instanceof Basis.NoVerdict)
        .map(Cluster::name)
        .toList();
  }

  /** Where to correct what is held back, as far as the findings tell what they are about. */
  private List<String> heldBack(String code) {
    List<Finding> about =
        judged.material().findings().stream()
            .filter(each -> each.code().equals(code))
            .filter(this::isAbout)
            .toList();
    return about.isEmpty()
        ? List.of("Ret det, som anmærkning %s siger; pejling check viser den.".formatted(code))
        : about.stream()
            .map(each -> "%s %s: %s".formatted(code, each.location().describe(), each.remedy()))
            .distinct()
            .toList();
  }

  private boolean isAbout(Finding finding) {
    return finding
            .concerns()
            .matches("kriterium " + criterion.id().value().replace(".", "\\.") + "(\\D.*)?")
        || Followed.by(judged.agreement(), criterion)
            .filter(each -> finding.concerns().contains("\"" + each.name() + "\""))
            .isPresent();
  }
}
