package dk.pejling.report.cluster;

import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.danish.DanishWords;
import dk.pejling.observation.Answer;
import dk.pejling.observation.Initiative;
import dk.pejling.observation.Initiative.Phase;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import java.util.List;
import java.util.function.Function;

/** Initiatives with their phases, as the clusters reported them. */
public final class InitiativeTable {
  private InitiativeTable() {}

  /**
   * An initiative with whose it is.
   *
   * @param surprise a figure that its status gives the reason for, or empty
   */
  public record Entry(Cluster cluster, Initiative initiative, String surprise) {}

  /** All clusters' initiatives for one pejlemærke. */
  public static Table byCluster(Pejlemaerke pejlemaerke, List<Entry> entries) {
    long running =
        entries.stream()
            .filter(
                each ->
                    each.initiative().phase() instanceof Answer.Given<Phase>(Phase phase, var at)
                        && phase.compareTo(Phase.IN_OPERATION) >= 0)
            .count();
    return new Table(
        Captions.table(
            "indsatser-" + pejlemaerke.number() + "-tabel",
            DanishWords.sentence(Counting.ofCommon(entries.size(), "indsats", "indsatser"))
                + "; "
                + (running == 1 ? "én" : DanishWords.number((int) running))
                + " er i drift eller forankret",
            "Indberettet af klyngerne."),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Klynge", 1.2),
            Cells.left("Indsats", 4.2),
            Cells.left("Målgruppe", 3.4),
            Cells.left("Fase", 2.8),
            Cells.left("Status", 2)),
        List.of(new Table.Group(entries.stream().map(InitiativeTable::row).toList())),
        List.of());
  }

  private static Table.Row row(Entry entry) {
    Initiative initiative = entry.initiative();
    return Cells.row(
        Cells.text(entry.cluster().shortName()),
        new Cell.Text(Run.plain(initiative.name()), entry.surprise()),
        Cells.answer(initiative.targetGroup(), Function.identity()),
        phase(initiative),
        Cells.answer(initiative.status(), Function.identity()));
  }

  /** One cluster's initiatives for all pejlemærker. */
  static Table ofCluster(List<Initiative> initiatives) {
    return new Table(
        Captions.headed("Indsatser", ""),
        Table.Density.NORMAL,
        List.of(Cells.left("", 5.8), Cells.left("Fase", 2.8), Cells.left("Status", 2.6)),
        List.of(
            new Table.Group(
                initiatives.stream()
                    .map(
                        each ->
                            Cells.row(
                                new Cell.Identified(
                                    String.valueOf(each.pejlemaerke()),
                                    "pejlemaerke-" + each.pejlemaerke(),
                                    each.name(),
                                    ""),
                                phase(each),
                                Cells.answer(each.status(), Function.identity())))
                    .toList())),
        List.of());
  }

  private static Cell phase(Initiative initiative) {
    return switch (initiative.phase()) {
      case Answer.Given<Phase>(Phase phase, var at) ->
          new Cell.Phase(phase.ordinal() + 1, Phase.values().length, phase.label());
      case Answer.Blank<Phase> blank -> Cells.answer(blank, Phase::label);
      case Answer.HeldBack<Phase> held -> Cells.answer(held, Phase::label);
    };
  }
}
