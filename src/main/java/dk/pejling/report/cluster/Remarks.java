package dk.pejling.report.cluster;

import dk.pejling.danish.DanishDate;
import dk.pejling.disclosure.ClusterStatement.OnCriterion;
import dk.pejling.observation.Answer;
import dk.pejling.observation.Initiative;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.text.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A cluster's barriers, results and learning, and next steps, in its own words. */
public record Remarks(List<OnCriterion> progress, List<Initiative> initiatives) {
  private static final int GRID = 12;

  /** Barriers, results and learning where there are any, and next steps, over the full width. */
  public List<Block> columns() {
    List<List<Block>> columns = new ArrayList<>();
    columns.add(
        under(
            "Barrierer",
            progress.stream().anyMatch(each -> said(each.barriers()))
                ? new Block.BulletList(barriers())
                : Prose.body("Ingen barrierer indberettet.")));
    List<List<Run>> learning = learning();
    if (!learning.isEmpty()) {
      columns.add(under("Resultater og læring", new Block.BulletList(learning)));
    }
    List<Block.TermList.Term> steps = steps();
    columns.add(
        under(
            "Næste skridt",
            steps.isEmpty()
                ? Prose.body("Ingen næste skridt indberettet.")
                : new Block.TermList(steps)));
    int span = GRID / columns.size();
    return List.of(
        new Block.Columns(
            columns.stream().map(blocks -> new Block.Columns.Column(span, blocks)).toList()));
  }

  private static List<Block> under(String heading, Block block) {
    return List.of(new Block.Heading(3, "", heading), block);
  }

  private List<List<Run>> barriers() {
    return progress.stream()
        .filter(each -> said(each.barriers()))
        .map(each -> Run.plain(text(each.barriers()) + " (" + each.criterion() + ")"))
        .toList();
  }

  private List<List<Run>> learning() {
    return initiatives.stream()
        .filter(each -> said(each.results()) || said(each.learning()))
        .map(each -> Run.plain(each.name() + ": " + results(each)))
        .toList();
  }

  private static String results(Initiative initiative) {
    return Stream.of(initiative.results(), initiative.learning())
        .filter(Remarks::said)
        .map(Remarks::text)
        .collect(Collectors.joining(" "));
  }

  private List<Block.TermList.Term> steps() {
    return progress.stream()
        .filter(each -> said(each.nextSteps()))
        .sorted(Comparator.comparing(each -> each.expected().orElse(LocalDate.MAX)))
        .map(
            each ->
                new Block.TermList.Term(
                    each.expected() instanceof Answer.Given<LocalDate>(LocalDate day, var at)
                        ? DanishDate.brief(day)
                        : each.criterion().toString(),
                    Run.plain(text(each.nextSteps()))))
        .toList();
  }

  private static boolean said(Answer<String> answer) {
    return !(answer instanceof Answer.Blank<String>);
  }

  private static String text(Answer<String> answer) {
    return switch (answer) {
      case Answer.Given<String>(String text, var at) -> text;
      case Answer.Blank<String>() -> "ikke udfyldt";
      case Answer.HeldBack<String>(String code) -> "afventer rettelse (" + code + ")";
    };
  }
}
