package dk.pejling.report.cluster;

import dk.pejling.danish.DanishDate;
import dk.pejling.disclosure.ClusterStatement.OnCriterion;
import dk.pejling.observation.Answer;
import dk.pejling.observation.Initiative;
import dk.pejling.report.criterion.CriterionTopic;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Prose;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A cluster's barriers, results and learning, and next steps, in its own words. */
public record Remarks(List<OnCriterion> progress) {
  private static final int GRID = 12;

  /** Barriers and next steps, over the full width. */
  public List<Block> columns() {
    return columns(List.of(barriers(), steps()));
  }

  /** Barriers, what came of the initiatives, and next steps, over the full width. */
  public List<Block> withResults(List<Initiative> initiatives) {
    return columns(List.of(barriers(), results(initiatives), steps()));
  }

  private static List<Block> columns(List<List<Block>> columns) {
    int span = GRID / columns.size();
    return List.of(
        new Block.Columns(
            columns.stream().map(blocks -> new Block.Columns.Column(span, blocks)).toList()));
  }

  private List<Block> barriers() {
    List<List<Run>> barriers =
        progress.stream().filter(each -> said(each.barriers())).map(Remarks::barrier).toList();
    return listed("Barrierer", barriers, "Ingen barrierer indberettet.");
  }

  /** The criterion first, as the text is a sentence of its own. */
  private static List<Run> barrier(OnCriterion said) {
    return List.of(
        new Run.Reference(said.criterion().toString(), CriterionTopic.anchor(said.criterion())),
        Run.text(Amounts.NBSP + text(said.barriers())));
  }

  private static List<Block> results(List<Initiative> initiatives) {
    List<List<Run>> results =
        initiatives.stream()
            .filter(each -> said(each.results()) || said(each.learning()))
            .map(each -> Run.plain(each.name() + ": " + results(each)))
            .toList();
    return listed("Resultater og læring", results, "Ingen resultater eller læring indberettet.");
  }

  private static String results(Initiative initiative) {
    return Stream.of(initiative.results(), initiative.learning())
        .filter(Remarks::said)
        .map(Remarks::text)
        .collect(Collectors.joining(" "));
  }

  private static List<Block> listed(String heading, List<List<Run>> items, String none) {
    return under(heading, items.isEmpty() ? Prose.body(none) : new Block.BulletList(items));
  }

  private List<Block> steps() {
    List<Block.TermList.Term> steps =
        progress.stream()
            .filter(each -> said(each.nextSteps()))
            .sorted(Comparator.comparing(each -> each.expected().orElse(LocalDate.MAX)))
            .map(
                each ->
                    new Block.TermList.Term(
                        date(each.expected()), Run.plain(text(each.nextSteps()))))
            .toList();
    return under(
        "Næste skridt",
        steps.isEmpty()
            ? Prose.body("Ingen næste skridt indberettet.")
            : new Block.TermList(steps));
  }

  private static String date(Answer<LocalDate> expected) {
    return switch (expected) {
      case Answer.Given<LocalDate>(LocalDate day, var at) -> DanishDate.brief(day);
      case Answer.Blank<LocalDate>() -> "Uden dato";
      case Answer.HeldBack<LocalDate>(String code) -> "Dato afventer";
    };
  }

  private static List<Block> under(String heading, Block block) {
    return List.of(new Block.Heading(3, "", heading), block);
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
