package dk.pejling.report.criterion.trend;

import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Printed;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Apart;
import java.math.BigDecimal;

/** What a criterion's development shows, in a sentence. */
record TrendMessage(CriterionLine line) {
  String sentence() {
    return switch (line.judged().basis()) {
      case Basis.Pace pace -> pace(pace);
      case Basis.Level level -> level(level);
      case Basis.WithinRange range ->
          "Tallet ligger "
              + (range.distance().signum() == 0 ? "inden for" : "uden for")
              + " det aftalte interval";
      case Basis.Distance distance -> pace(distance.pace());
      case Basis.Milestone milestone -> movement();
      case Basis.NoVerdict(Reason.SeriesBroken broken) ->
          "Databruddet i "
              + PeriodWords.of(broken.at())
              + " betyder, at udviklingen ikke kan vurderes";
      case Basis.NoVerdict(Reason.Stale stale) ->
          "Udviklingen kan ikke vurderes: seneste måling er fra " + PeriodWords.of(stale.latest());
      case Basis.NoVerdict(Reason.NoTargetAgreed none) -> movement();
      case Basis.NoVerdict(var reason) -> "Udviklingen kan ikke vurderes: " + reason.label();
    };
  }

  private String pace(Basis.Pace pace) {
    String goal = number(pace.target().value()) + " i " + PeriodWords.of(pace.target().period());
    BigDecimal change = pace.latest().value().subtract(pace.baseline().value());
    String since = " siden " + PeriodWords.of(pace.baseline().period());
    return switch (line.judged().verdict()) {
      case ACHIEVED ->
          "Måltallet er nået: "
              + number(pace.latest().value())
              + " i "
              + PeriodWords.of(pace.latest().period())
              + " mod et måltal på "
              + number(pace.target().value());
      case ON_TRACK -> "Udviklingen" + since + " følger den krævede vej mod " + goal;
      case BEHIND_PROGRESSING ->
          noun(change) + since + " er lidt for langsom" + t(change) + " til at nå " + goal;
      case BEHIND_LIMITED ->
          Amounts.vanishes(change, line.unit())
              ? "Tallet er uændret" + since + "; måltallet er " + goal
              : noun(change) + since + " er for langsom" + t(change) + " til at nå " + goal;
      case WRONG_DIRECTION ->
          "Tallet er "
              + (change.signum() > 0 ? "steget" : "faldet")
              + since
              + "; måltallet er "
              + goal;
      case NOT_ACHIEVED ->
          "Måltallet på "
              + number(pace.target().value())
              + " blev ikke nået i "
              + PeriodWords.of(pace.target().period());
      default -> movement();
    };
  }

  private static String noun(BigDecimal change) {
    return change.signum() < 0 ? "Faldet" : "Stigningen";
  }

  /** Fald is neuter, stigning isn't. */
  private static String t(BigDecimal change) {
    return change.signum() < 0 ? "t" : "";
  }

  private String level(Basis.Level level) {
    boolean kept = level.distance().signum() == 0;
    Apart apart = Apart.of(level.latest().value(), level.level(), line.unit());
    return "Niveauet er "
        + (kept ? "" : "ikke ")
        + "fastholdt: "
        + apart.first()
        + " i "
        + PeriodWords.of(level.latest().period())
        + " mod "
        + apart.second();
  }

  /** Plainly what happened from baseline to latest. */
  private String movement() {
    if (!(line.baseline() instanceof Printed.Figure before)
        || !(line.latest() instanceof Printed.Figure now)) {
      return "Udviklingen kan ikke opgøres fra baseline";
    }
    BigDecimal change = now.value().subtract(before.value());
    if (Amounts.vanishes(change, line.unit())) {
      return "Tallet er uændret fra "
          + PeriodWords.of(before.period())
          + " til "
          + PeriodWords.of(now.period());
    }
    return "Tallet er "
        + (change.signum() > 0 ? "steget" : "faldet")
        + " fra "
        + number(before.value())
        + " ("
        + PeriodWords.of(before.period())
        + ") til "
        + number(now.value())
        + " ("
        + PeriodWords.of(now.period())
        + ")";
  }

  private String number(BigDecimal value) {
    return Amounts.number(value, line.unit());
  }
}
