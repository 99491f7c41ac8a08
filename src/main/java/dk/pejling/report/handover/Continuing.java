package dk.pejling.report.handover;

import dk.pejling.agreement.geography.Cluster;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.observation.Answer;
import dk.pejling.observation.Initiative;
import dk.pejling.observation.Initiative.Phase;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Initiatives that go on after the report (`indsatser, der fortsætter`). */
public final class Continuing {
  private static final String ENDED = "Afsluttet";
  private static final int ANSWERS = 4;
  private final Material material;

  public Continuing(Material material) {
    this.material = material;
  }

  /** The table, or a sentence where no cluster has reported anything. */
  public Block block() {
    if (material.status().statements().isEmpty()) {
      return Prose.body("Alle statusskemaer mangler; ingen indsatser kan gengives.");
    }
    List<Table.Group> groups = new ArrayList<>();
    int count = 0;
    for (Cluster cluster : material.clusters()) {
      List<Initiative> going =
          material.statements(cluster.id()).stream()
              .flatMap(each -> each.initiatives().stream())
              .filter(this::goesOn)
              .toList();
      count += going.size();
      groups.add(new Table.Group(rows(cluster, going)));
    }
    return new Table(
        Captions.table(
            "indsatser-videre",
            count == 1
                ? "Én indsats fortsætter"
                : DanishWords.sentence(Counting.ofCommon(count, "indsats", "indsatser"))
                    + " fortsætter",
            "Indberettet af klyngerne. Indsatser, der er afsluttet, er ikke med."),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Klynge", 1.2),
            Cells.left("Indsats", 4.6),
            Cells.left("Fase", 2.8),
            Cells.left("Slutter", 2),
            Cells.left("Status", 2.4)),
        groups,
        List.of());
  }

  /** Ended when its end has come or the cluster says so. */
  private boolean goesOn(Initiative initiative) {
    boolean over =
        initiative.end() instanceof Answer.Given<LocalDate>(LocalDate end, var at)
            && !end.isAfter(material.status().asOf());
    boolean saysSo =
        initiative.status() instanceof Answer.Given<String>(String status, var at)
            && status.strip().equalsIgnoreCase(ENDED);
    return !over && !saysSo;
  }

  private static List<Table.Row> rows(Cluster cluster, List<Initiative> going) {
    Cell name = Cells.text(cluster.shortName());
    return going.isEmpty()
        ? List.of(Cells.row(name, new Cell.Absent("ingen indsatser", false, ANSWERS)))
        : going.stream()
            .map(
                each ->
                    Cells.row(
                        name,
                        Cells.text(each.name()),
                        Cells.answer(each.phase(), Phase::label),
                        end(each),
                        Cells.answer(each.status(), Function.identity())))
            .toList();
  }

  private static Cell end(Initiative initiative) {
    return initiative.end() instanceof Answer.Blank<LocalDate>
        ? Cells.words("uden slutdato")
        : Cells.answer(initiative.end(), DanishDate::of);
  }
}
