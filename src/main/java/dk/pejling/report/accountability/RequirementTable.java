package dk.pejling.report.accountability;

import dk.pejling.agreement.LegalReference;
import dk.pejling.agreement.Requirement;
import dk.pejling.agreement.Requirement.State;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every requirement and piece of advice with where and how far it is answered. */
public final class RequirementTable {
  /** Of the table. */
  static final String ANCHOR = "krav-tabel";

  private final Material material;
  private final Chapters chapters;

  /**
   * @param chapters of the report that the table stands in
   */
  public RequirementTable(Material material, Chapters chapters) {
    this.material = material;
    this.chapters = chapters;
  }

  /** The table, or a sentence when the agreement has nothing to list. */
  public Block block() {
    return asked().isEmpty() ? Prose.body("Aftalen nævner ingen krav til rapporten.") : table();
  }

  private List<Requirement> asked() {
    return material.agreement().requirementsOf(material.input().plan().kind());
  }

  private Table table() {
    List<Requirement> requirements = asked();
    return new Table(
        Captions.table(ANCHOR, message(requirements), ""),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Krav", 4.6),
            Cells.left("Hjemmel", 3.5),
            Cells.left("Besvaret i", 2.9),
            Cells.left("Tilstand", 1.7)),
        List.of(new Table.Group(requirements.stream().map(this::row).toList())),
        editions(requirements));
  }

  private String message(List<Requirement> requirements) {
    List<State> states = requirements.stream().map(each -> answered(each).state()).toList();
    List<String> parts = new ArrayList<>();
    for (State state : State.values()) {
      int count = (int) states.stream().filter(each -> each == state).count();
      if (count > 0) {
        parts.add(DanishWords.number(count) + " " + words(state));
      }
    }
    return DanishWords.sentence(DanishWords.number(requirements.size()))
        + " krav til rapporten: "
        + DanishWords.list(parts);
  }

  private static String words(State state) {
    return switch (state) {
      case ANSWERED -> "er besvaret";
      case PARTLY -> "delvist";
      case OUTSTANDING -> "udestår";
    };
  }

  private Table.Row row(Requirement requirement) {
    Answered answered = answered(requirement);
    return Cells.row(
        Cells.text(requirement.text(), answered.note()),
        Cells.text(reference(requirement)),
        places(requirement),
        new Cell.Fulfilment(fill(answered.state()), answered.state().label()));
  }

  /** What no chapter answers isn't answered, whatever else is known of it. */
  private Answered answered(Requirement requirement) {
    return chapters.answering(requirement).isEmpty()
        ? new Answered(State.OUTSTANDING, "Rapporten har intet kapitel, der besvarer kravet.")
        : Answered.of(material, requirement);
  }

  private String reference(Requirement requirement) {
    return material.agreement().legalReferences().stream()
        .filter(each -> each.id().equals(requirement.reference()))
        .map(LegalReference::text)
        .findFirst()
        .orElse(requirement.reference());
  }

  /** Chapters by number with their pages; the numbers are filled in when all are known. */
  private Cell places(Requirement requirement) {
    List<Run> runs = new ArrayList<>();
    for (String anchor : chapters.answering(requirement)) {
      runs.add(Run.text(runs.isEmpty() ? "" : ", "));
      runs.add(new Run.Reference("", anchor));
      runs.add(Run.text(", side\u00A0"));
      runs.add(new Run.PageNumber(anchor));
    }
    runs.removeIf(run -> run.equals(Run.text("")));
    return runs.isEmpty() ? Cells.words("ikke besvaret") : new Cell.Text(runs, "");
  }

  private static Cell.Fill fill(State state) {
    return switch (state) {
      case ANSWERED -> Cell.Fill.FULL;
      case PARTLY -> Cell.Fill.HALF;
      case OUTSTANDING -> Cell.Fill.EMPTY;
    };
  }

  private List<String> editions(List<Requirement> requirements) {
    Set<String> editions = new LinkedHashSet<>();
    for (Requirement requirement : requirements) {
      material.agreement().legalReferences().stream()
          .filter(each -> each.id().equals(requirement.reference()))
          .filter(each -> !each.edition().isBlank())
          .forEach(each -> editions.add(each.edition()));
    }
    return editions.isEmpty()
        ? List.of()
        : List.of("Henvisninger følger disse udgaver: " + String.join("; ", editions) + ".");
  }
}
