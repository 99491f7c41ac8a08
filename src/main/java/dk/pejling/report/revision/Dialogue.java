package dk.pejling.report.revision;

import dk.pejling.agreement.geography.Cluster;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.observation.Answer;
import dk.pejling.observation.RevisionInput;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import java.util.List;

/** Who has answered whether the agreement should change (`dialog med klyngerne`). */
public final class Dialogue {
  private final Material material;

  public Dialogue(Material material) {
    this.material = material;
  }

  public Block block() {
    int answered =
        (int) material.clusters().stream().filter(each -> !inputs(each).isEmpty()).count();
    return new Table(
        Captions.table(
            "dialog-tabel",
            Counting.clusters(answered, material.clusters().size())
                + " har svaret på, om aftalen bør ændres",
            "Udvalget skal vurdere behovet i dialog med klyngerne."),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Klynge", 2.4),
            Cells.left("Statusskema", 2.6),
            Cells.left("Svar på, om aftalen bør ændres", 4),
            Cells.right("Ønsker til ændringer", 2)),
        List.of(new Table.Group(material.clusters().stream().map(this::row).toList())),
        List.of());
  }

  private Table.Row row(Cluster cluster) {
    List<ClusterStatement> statements = material.statements(cluster.id());
    List<RevisionInput> inputs = inputs(cluster);
    long wishes = inputs.stream().filter(Triggers::wantsChange).count();
    return Cells.row(
        Cells.text(cluster.name()),
        statements.isEmpty()
            ? Cells.missing()
            : Cells.text("modtaget", "for " + statements.getFirst().period()),
        answer(inputs, wishes),
        Cells.number(inputs.isEmpty() ? "–" : String.valueOf(wishes)));
  }

  private static Cell answer(List<RevisionInput> inputs, long wishes) {
    if (inputs.isEmpty()) {
      return Cells.words("ikke besvaret");
    }
    return Cells.text(wishes > 0 ? "Ja, aftalen bør ændres" : "Nej, ingen ændring");
  }

  /** Those that answer the question. */
  private List<RevisionInput> inputs(Cluster cluster) {
    return material.statements(cluster.id()).stream()
        .flatMap(each -> each.revision().stream())
        .filter(each -> each.shouldChange() instanceof Answer.Given<Boolean>)
        .toList();
  }
}
