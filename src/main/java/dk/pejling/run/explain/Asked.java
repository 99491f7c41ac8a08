package dk.pejling.run.explain;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.DisclosedCriterion;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.run.Explanations.Line;
import dk.pejling.run.Explanations.Outcome;
import dk.pejling.run.Explanations.Wanted;
import dk.pejling.run.Suggestion;
import dk.pejling.run.explain.input.Judged;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds what somebody asks for among what was agreed, before anything is read and judged. */
record Asked(Agreement agreement) {
  /**
   * @param judged reads and judges, which takes its time
   */
  Outcome of(Wanted wanted, Supplier<Judged> judged) {
    return switch (wanted) {
      case Wanted.Criteria all -> new Outcome.Listed(lines(judged.get()));
      case Wanted.Verdict(String criterion, String area) -> verdict(criterion, area, judged);
    };
  }

  private Outcome verdict(String written, String area, Supplier<Judged> judged) {
    Optional<SuccessCriterion> criterion =
        agreement.criteria().stream()
            .filter(each -> each.id().value().equals(written.strip().replace(',', '.')))
            .findFirst();
    if (criterion.isEmpty()) {
      return new Outcome.NotThere(
          "Aftalen har intet succeskriterium %s. %s Se dem alle med: pejling explain"
              .formatted(
                  written,
                  Suggestion.question(
                      written,
                      agreement.criteria().stream().map(each -> each.id().value()).toList())));
    }
    AreaNames names = new AreaNames(agreement.geography());
    return area.isBlank()
        ? explained(criterion.get(), agreement.geography().region(), judged)
        : names
            .of(area)
            .map(found -> explained(criterion.get(), found, judged))
            .orElseGet(() -> new Outcome.NotThere(names.unknown(area)));
  }

  private Outcome explained(SuccessCriterion criterion, Area area, Supplier<Judged> judged) {
    if (!criterion.frame().finest().reaches(area.level())) {
      return new Outcome.NotThere(
          "Kriterium %s vurderes ikke for %s, kun for: %s."
              .formatted(
                  criterion.id(),
                  area.name(),
                  DanishWords.list(
                      agreement.geography().areas().reversed().stream()
                          .filter(each -> criterion.frame().finest().reaches(each.level()))
                          .map(Area::name)
                          .toList())));
    }
    return new Outcome.Explained(new Chain(judged.get(), criterion, area).explained());
  }

  private List<Line> lines(Judged judged) {
    return judged.criteria().stream().map(this::line).toList();
  }

  /** In the coarsest area, which is judged wherever anything is. */
  private Line line(DisclosedCriterion judged) {
    SuccessCriterion criterion = judged.criterion();
    AreaVerdict coarsest = judged.areas().getLast();
    AreaId area = coarsest.area();
    return new Line(
        criterion.id().value(),
        criterion.frame().pejlemaerke(),
        criterion.frame().name(),
        agreement.geography().area(area).name(),
        coarsest.verdict().label(),
        coarsest.verdict().light().label());
  }
}
