package dk.pejling.report.accountability;

import dk.pejling.agreement.geography.Cluster;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.observation.Answer;
import dk.pejling.observation.RevisionInput;
import dk.pejling.observation.RevisionInput.Urgency;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The clusters' word on whether the agreement should change. */
public final class RevisionTable {
  private static final int ANSWERS = 4;
  private final Material material;

  public RevisionTable(Material material) {
    this.material = material;
  }

  /** The table, or a sentence when no cluster has reported anything. */
  public Block block() {
    return material.status().statements().isEmpty()
        ? Prose.body("Ingen klynge har vurderet behovet for revision; alle statusskemaer mangler.")
        : table();
  }

  private Table table() {
    List<Table.Row> rows = new ArrayList<>();
    material.clusters().forEach(cluster -> rows.addAll(rows(cluster)));
    return new Table(
        Captions.table("revision-tabel", message(), "Indberettet af klyngerne."),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Klynge", 1.8),
            Cells.left("Bør aftalen ændres?", 1.7),
            Cells.left("Hvor", 2.6),
            Cells.left("Hvorfor", 4.4),
            Cells.left("Hvor meget haster det?", 2)),
        List.of(new Table.Group(rows)),
        List.of());
  }

  private List<Table.Row> rows(Cluster cluster) {
    List<ClusterStatement> statements = material.statements(cluster.id());
    List<RevisionInput> inputs =
        statements.stream().flatMap(each -> each.revision().stream()).toList();
    if (inputs.isEmpty()) {
      return List.of(
          Cells.row(
              Cells.text(cluster.name()),
              new Cell.Absent(
                  statements.isEmpty() ? "Statusskema mangler" : "ikke besvaret", false, ANSWERS)));
    }
    return inputs.stream().map(each -> row(cluster, each)).toList();
  }

  private static Table.Row row(Cluster cluster, RevisionInput input) {
    return Cells.row(
        Cells.text(cluster.name()),
        Cells.answer(input.shouldChange(), change -> change ? "Ja" : "Nej"),
        relevant(input.where(), Function.identity(), input),
        relevant(input.why(), Function.identity(), input),
        relevant(input.urgency(), Urgency::label, input));
  }

  /** Who wants no change needn't say where and why. */
  private static <T> Cell relevant(
      Answer<T> answer, Function<T, String> words, RevisionInput input) {
    boolean none =
        input.shouldChange() instanceof Answer.Given<Boolean>(Boolean change, var at) && !change;
    return none && answer instanceof Answer.Blank<T>
        ? Cells.notRelevant()
        : Cells.answer(answer, words);
  }

  private String message() {
    int answered = 0;
    int wanting = 0;
    for (Cluster cluster : material.clusters()) {
      List<Boolean> given =
          material.statements(cluster.id()).stream()
              .flatMap(each -> each.revision().stream())
              .flatMap(
                  each ->
                      each.shouldChange() instanceof Answer.Given<Boolean>(Boolean change, var at)
                          ? java.util.stream.Stream.of(change)
                          : java.util.stream.Stream.empty())
              .toList();
      answered += given.isEmpty() ? 0 : 1;
      wanting += given.contains(true) ? 1 : 0;
    }
    if (answered == 0) {
      return "Ingen klynge har vurderet behovet for revision";
    }
    return DanishWords.sentence(clusters(wanting))
        + " ønsker aftalen ændret; "
        + answers(answered, material.clusters().size());
  }

  private static String answers(int answered, int all) {
    return Counting.lowered(Counting.clusters(answered, all)) + " har svaret";
  }

  private static String clusters(int count) {
    return switch (count) {
      case 0 -> "ingen klynger";
      case 1 -> "én klynge";
      default -> DanishWords.number(count) + " klynger";
    };
  }
}
