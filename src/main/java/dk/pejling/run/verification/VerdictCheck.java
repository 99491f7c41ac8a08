package dk.pejling.run.verification;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.danish.DanishNumber;
import dk.pejling.disclosure.DisclosedCriterion;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.JudgedAgain;
import dk.pejling.disclosure.PejlemaerkeStanding;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges again from the published figures, and holds the published verdicts against that. */
record VerdictCheck(DisclosedStatus published, Ledger ledger) {
  private static final String NONE = "ingen vurdering";

  void run() {
    Optional<MethodVersion> method =
        Arrays.stream(MethodVersion.values())
            .filter(each -> each.label().equals(published.method()))
            .findFirst();
    if (method.isEmpty()) {
      ledger.differs(
          VerificationCode.OTHER_METHOD,
          "",
          "\"%s\"".formatted(published.method()),
          "en metode, denne version har");
      return;
    }
    DisclosedStatus again = JudgedAgain.of(published, method.get());
    int verdicts = compare(verdicts(published), verdicts(again));
    int standings = compare(standings(published), standings(again));
    ledger.checked(
        ("Vurderinger: %s vurderinger af kriterier og %s af pejlemærker er regnet igen af %s"
                + " offentliggjorte tal.")
            .formatted(
                DanishNumber.of(verdicts), DanishNumber.of(standings), DanishNumber.of(shown())));
  }

  /**
   * A judgement, whose grounds count as much as its outcome.
   *
   * @param label the outcome in Danish
   */
  private record Judgement(String label, Object whole) {}

  private int compare(Map<String, Judgement> stated, Map<String, Judgement> given) {
    Set<String> all = new LinkedHashSet<>(given.keySet());
    all.addAll(stated.keySet());
    Judgement none = new Judgement(NONE, NONE);
    for (String subject : all) {
      Judgement found = stated.getOrDefault(subject, none);
      Judgement expected = given.getOrDefault(subject, none);
      if (!found.equals(expected)) {
        boolean sameOutcome = found.label().equals(expected.label());
        ledger.differs(
            VerificationCode.VERDICT_DIFFERS,
            subject,
            sameOutcome ? found.label() + ", men på et andet grundlag" : found.label(),
            sameOutcome ? "det grundlag, tallene giver" : expected.label());
      }
    }
    return stated.size();
  }

  private Map<String, Judgement> verdicts(DisclosedStatus status) {
    Map<String, Judgement> all = new LinkedHashMap<>();
    for (DisclosedCriterion criterion : status.criteria()) {
      for (AreaVerdict each : criterion.areas()) {
        all.put(
            "kriterium %s, %s".formatted(criterion.criterion().id(), name(each.area())),
            new Judgement(each.verdict().label(), each));
      }
    }
    return all;
  }

  private Map<String, Judgement> standings(DisclosedStatus status) {
    Map<String, Judgement> all = new LinkedHashMap<>();
    for (PejlemaerkeStanding each : status.standings()) {
      all.put(
          "pejlemærke %s, %s".formatted(each.pejlemaerke(), name(each.area())),
          new Judgement(each.light().label(), each));
    }
    return all;
  }

  private String name(AreaId id) {
    Area area = published.agreement().geography().byId().get(id);
    return area == null ? id.value() : area.name();
  }

  private int shown() {
    return (int)
        published.series().stream()
            .flatMap(series -> series.points().stream())
            .filter(DisclosedPoint.Shown.class::isInstance)
            .count();
  }
}
