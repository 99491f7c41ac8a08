package dk.pejling.report.outcome;

import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which criteria weren't reached, and why others have no answer yet and where they are heading. */
record OutcomeReasons(Outcomes all) {
  private static final int NAMED = 4;

  List<Block> blocks() {
    List<Run> runs = new ArrayList<>();
    for (List<Run> each : List.of(notReached(), notYet())) {
      runs.addAll(runs.isEmpty() || each.isEmpty() ? List.of() : List.of(Run.text(" ")));
      runs.addAll(each);
    }
    return runs.isEmpty()
        ? List.of()
        : List.of(new Block.Paragraph(Block.Paragraph.Style.BODY, runs));
  }

  private List<Run> notReached() {
    List<String> names = all.with(Outcome.NOT_REACHED).stream().map(OutcomeReasons::dated).toList();
    return names.isEmpty()
        ? List.of()
        : Run.plain(
            (names.size() == 1 ? "Det kriterium" : "De kriterier")
                + ", der ikke er nået, er "
                + Counting.named(names, NAMED)
                + ".");
  }

  private static String dated(Ending ending) {
    return ending.basis() instanceof Basis.Milestone milestone
        ? ending.name() + " (fristen var " + DanishDate.of(milestone.due()) + ")"
        : ending.name();
  }

  /** Why there is no answer yet, where that is so of figures alone; else empty. */
  String figuresLag() {
    List<Basis.Pace> paces = paces();
    return paces.isEmpty() || paces.size() < all.count(Outcome.NOT_YET)
        ? ""
        : (paces.size() == 1 ? "målet" : "målene")
            + " er for "
            + periods(paces, Basis.Pace::target)
            + ", og tallene er fra "
            + periods(paces, Basis.Pace::latest);
  }

  private List<Basis.Pace> paces() {
    return all.with(Outcome.NOT_YET).stream().flatMap(OutcomeReasons::pace).toList();
  }

  private List<Run> notYet() {
    int open = all.count(Outcome.NOT_YET);
    if (open == 0) {
      return List.of();
    }
    Prose prose = new Prose().text(time(open));
    heading(prose, open);
    return prose.runs();
  }

  private String time(int open) {
    List<Basis.Pace> paces = paces();
    int milestones = open - paces.size();
    String time =
        "måltal for "
            + periods(paces, Basis.Pace::target)
            + ", men de seneste tal er fra "
            + periods(paces, Basis.Pace::latest)
            + ".";
    String due = milestones == 1 ? "er en milepæl" : "er milepæle";
    due += ", hvis frist ikke er udløbet.";
    String those = (open == 1 ? "det" : "de " + open) + ", der ikke er nået endnu, ";
    if (milestones == 0) {
      return DanishWords.sentence(those) + "har " + time;
    }
    return paces.isEmpty()
        ? DanishWords.sentence(those) + due
        : "Af " + those + "har " + paces.size() + " " + time + " " + milestones + " " + due;
  }

  private static Stream<Basis.Pace> pace(Ending ending) {
    return switch (ending.basis()) {
      case Basis.Pace pace -> Stream.of(pace);
      case Basis.Distance distance -> Stream.of(distance.pace());
      default -> Stream.empty();
    };
  }

  private static String periods(List<Basis.Pace> paces, Function<Basis.Pace, Point> point) {
    return DanishWords.list(
        paces.stream()
            .map(each -> point.apply(each).period())
            .sorted()
            .map(PeriodWords::of)
            .distinct()
            .toList());
  }

  private void heading(Prose prose, int open) {
    List<Verdict> verdicts = all.with(Outcome.NOT_YET).stream().map(Ending::verdict).toList();
    boolean first = true;
    for (Light light : List.of(Light.GREEN, Light.YELLOW, Light.RED)) {
      int count = (int) verdicts.stream().filter(each -> each.light() == light).count();
      if (count == 0) {
        continue;
      }
      if (open == 1) {
        prose.text(" Det " + words(light) + ".");
      } else {
        prose.text(" ").number(count).text((first ? " af dem " : " ") + words(light) + ".");
      }
      first = false;
    }
  }

  /** The red of them, that have no answer yet, are those that go the wrong way. */
  private static String words(Light light) {
    return switch (light) {
      case GREEN -> "er på sporet";
      case YELLOW -> "er bagud";
      case RED -> "går i den forkerte retning";
      case GREY -> "kan ikke vurderes";
    };
  }
}
