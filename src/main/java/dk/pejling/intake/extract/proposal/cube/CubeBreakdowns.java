package dk.pejling.intake.extract.proposal.cube;

import dk.pejling.intake.extract.cube.Category;
import dk.pejling.intake.extract.cube.CubeHead;
import dk.pejling.intake.extract.cube.Dimension;
import dk.pejling.intake.extract.cube.Dimension.Role;
import dk.pejling.intake.extract.cube.Dimension.Whole;
import dk.pejling.intake.extract.proposal.draft.ProposalText;
import dk.pejling.intake.extract.proposal.draft.TotalQuestion;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is done with the dimensions that are neither indicator, area nor period. */
record CubeBreakdowns(CubeRoles roles, CubeHead head) {
  /** Figures in such units aren't parts of a whole. */
  private static final List<String> NOT_ADDED =
      List.of("%", "procent", "percent", "pct", "index", "indeks", "promille", "per ", "pr. ");

  void tell(ProposalText text) {
    List<Dimension> breakdowns = roles.rest();
    if (breakdowns.isEmpty()) {
      return;
    }
    text.line("opdelinger:");
    ProposalText items = new ProposalText("  ");
    breakdowns.forEach(each -> tell(each, items));
    text.add(items);
  }

  private void tell(Dimension dimension, ProposalText items) {
    TotalQuestion question =
        new TotalQuestion(roles.nameOf(dimension), roles.categories(dimension), false);
    if (dimension.role() == Role.CONTENT && dimension.size() > 1) {
      items.ask(
          ("hvilket mål i %s der skal læses: %s. Svar med ét af dem. Er de hver sin indikator, så"
                  + " slet linjen her, skriv indikator: %s i stedet for {fast: …} og målene under"
                  + " indikatorer. Er de tæller og nævner, så slet linjen, og skriv"
                  + " indholdsvariabel: %s og målene som tæller og nævner under kolonner.")
              .formatted(
                  question.name(),
                  CubeProposal.quoted(withUnits(dimension)),
                  question.name(),
                  question.name()));
      question.total(items);
      return;
    }
    switch (dimension.whole()) {
      case Whole.Total(Category total) -> {
        String name = roles.isByCode(dimension) ? total.code() : total.label();
        items.because(
            "%s har %s; filen siger selv, at \"%s\" er dem alle under ét"
                .formatted(question.name(), question.described(), name));
        question.total(name, items);
      }
      case Whole.Sum() -> {
        if (question.hasTotal() || dimension.size() == 1 || !isAddable()) {
          question.tell(items);
        } else {
          items.because(
              "%s har %s; filen siger selv, at de kan lægges sammen"
                  .formatted(question.name(), question.described()));
          question.sum("alle", items);
        }
      }
      case Whole.Unsaid() -> question.tell(items);
    }
  }

  private boolean isAddable() {
    Stream<String> units =
        Stream.concat(
            Stream.of(head.unit()),
            head.dimensions().stream()
                .flatMap(each -> each.categories().stream())
                .map(Category::unit));
    return units
        .map(unit -> unit.toLowerCase(Locale.ROOT))
        .noneMatch(unit -> NOT_ADDED.stream().anyMatch(unit::contains));
  }

  private List<String> withUnits(Dimension dimension) {
    List<String> names = roles.categories(dimension);
    return IntStream.range(0, dimension.size())
        .mapToObj(
            at -> {
              String unit = dimension.categories().get(at).unit();
              return unit.isBlank() ? names.get(at) : names.get(at) + " [" + unit + "]";
            })
        .toList();
  }
}
