package dk.pejling.run.explain;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Explainer;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.VerdictHeadline;
import dk.pejling.danish.DanishOrder;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.finding.SourceLocation;
import dk.pejling.run.ExplainedVerdict;
import dk.pejling.run.ExplainedVerdict.Criterion;
import dk.pejling.run.ExplainedVerdict.Elsewhere;
import dk.pejling.run.ExplainedVerdict.Input;
import dk.pejling.run.ExplainedVerdict.JudgedArea;
import dk.pejling.run.ExplainedVerdict.Line;
import dk.pejling.run.explain.input.Followed;
import dk.pejling.run.explain.input.Inputs;
import dk.pejling.run.explain.input.Judged;
import dk.pejling.run.explain.input.NumberedFiles;
import dk.pejling.run.stage.TextFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the chain behind one verdict together (`forklaringen`), from agreement to cell. */
final class Chain {
  private static final Explainer EXPLAINER = new Explainer();

  private final Judged judged;
  private final SuccessCriterion criterion;
  private final Area area;
  private final AreaVerdict verdict;
  private final NumberedFiles files;

  Chain(Judged judged, SuccessCriterion criterion, Area area) {
    this.judged = judged;
    this.criterion = criterion;
    this.area = area;
    this.verdict = judged.status().verdict(criterion.id(), area.id());
    this.files = new NumberedFiles(judged.received());
  }

  ExplainedVerdict explained() {
    Agreement agreement = judged.agreement();
    Explanation told =
        EXPLAINER.explain(agreement, criterion, area, verdict.verdict(), verdict.basis());
    List<Input> inputs = new Inputs(judged, criterion, area, verdict, files).all();
    return new ExplainedVerdict(
        judged.plan().report().type(),
        judged.plan().asOf(),
        judged.status().method(),
        agreement.dataStanding() == DataStanding.EXAMPLE ? "EKSEMPELDATA" : "",
        described(),
        new JudgedArea(area.id().value(), area.name(), area.level().label()),
        verdict.verdict().label(),
        VerdictHeadline.of(verdict.verdict(), verdict.basis()),
        verdict.verdict().light().label(),
        told.sentence(),
        lines(told),
        CertaintyLabels.of(verdict.basis()),
        verdict.basis() instanceof Basis.NoVerdict(var reason)
            ? new Remedies(judged, criterion, area).of(reason)
            : List.of(),
        new BesideVerdict(agreement, criterion, verdict).all(),
        inputs,
        files.all(),
        elsewhere());
  }

  static List<Line> lines(Explanation told) {
    return told.arithmetic().stream()
        .map(line -> new Line(line.label(), line.expression(), line.result()))
        .toList();
  }

  private Criterion described() {
    Optional<Indicator> indicator = Followed.by(judged.agreement(), criterion);
    GoalPhrase goal = GoalPhrase.of(criterion, area, indicator);
    int number = criterion.frame().pejlemaerke();
    return new Criterion(
        criterion.id().value(),
        criterion.frame().name(),
        judged.agreement().pejlemaerker().stream()
            .filter(each -> each.number() == number)
            .map(Pejlemaerke::name)
            .map(name -> number + ". " + name)
            .findFirst()
            .orElse(Integer.toString(number)),
        goal.kind(),
        goal.phrase(),
        indicator.map(Indicator::name).orElse(""),
        criterion.frame().reference(),
        criterion.frame().note(),
        place());
  }

  private String place() {
    TextFile file = judged.plan().input().agreement();
    SourceLocation at = judged.agreement().places().of(criterion.id()).whole();
    files.agreement(file.name(), file.sha256());
    return at instanceof SourceLocation.TextPosition position
        ? "%s, linje %s".formatted(position.file(), position.line())
        : at.describe();
  }

  /** Asked for the region, how it stands below. */
  private List<Elsewhere> elsewhere() {
    if (!area.equals(judged.agreement().geography().region())) {
      return List.of();
    }
    Geography geography = judged.agreement().geography();
    return Stream.concat(
            geography.clusters().stream(),
            geography.municipalities().stream()
                .sorted(Comparator.comparing(Area::name, DanishOrder.BY_NAME)))
        .filter(each -> criterion.frame().finest().reaches(each.level()))
        .map(this::elsewhere)
        .toList();
  }

  private Elsewhere elsewhere(Area other) {
    AreaVerdict there = judged.status().verdict(criterion.id(), other.id());
    return new Elsewhere(
        other.id().value(),
        other.name(),
        VerdictHeadline.of(there.verdict(), there.basis()),
        there.verdict().light().label());
  }
}
