package dk.pejling.run.explain.input;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.geography.Region;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.danish.DanishDate;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.disclosure.ClusterStatement.OnCriterion;
import dk.pejling.observation.Answer;
import dk.pejling.observation.CriterionProgress.Confidence;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.run.ExplainedVerdict.Input;
import dk.pejling.run.ExplainedVerdict.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What clusters answered to a milestone, cell by cell. */
record MilestoneAnswers(Judged judged, SuccessCriterion.Milestone milestone, NumberedFiles files) {
  List<Input> in(Area area) {
    return switch (area) {
      case Region region ->
          judged.agreement().geography().clusters().stream()
              .flatMap(cluster -> of(cluster).stream())
              .toList();
      case Cluster cluster -> of(cluster);
      case Municipality municipality -> List.of();
    };
  }

  private List<Input> of(Cluster cluster) {
    List<Input> answers = new ArrayList<>();
    for (ClusterStatement said : judged.status().statements()) {
      if (said.cluster().equals(cluster.id())) {
        said.progress().stream()
            .filter(each -> each.criterion().equals(milestone.id()))
            .limit(1)
            .forEach(row -> answers.addAll(new Row(cluster, said).of(row)));
      }
    }
    return answers.isEmpty()
        ? List.of(
            new Input(
                "Status",
                cluster.name(),
                "",
                "ikke indberettet",
                "",
                "",
                List.of(),
                List.of(),
                List.of()))
        : answers;
  }

  /** A row of a cluster's sheet. */
  private final class Row {
    private final Cluster cluster;
    private final ClusterStatement said;

    Row(Cluster cluster, ClusterStatement said) {
      this.cluster = cluster;
      this.said = said;
    }

    List<Input> of(OnCriterion row) {
      List<Input> answers = new ArrayList<>();
      answers.add(answer("Status", row.status(), Status::label));
      answers.add(answer("Nået den", row.measured(), DanishDate::of));
      answers.add(answer("Forventet", row.expected(), DanishDate::of));
      answers.add(answer("Dokumentation", row.evidence(), Row::line));
      answers.add(answer("Tillid (egen vurdering)", row.confidence(), Confidence::label));
      answers.add(answer("Begrundelse", row.deviationReason(), Row::line));
      return answers;
    }

    private <T> Input answer(String role, Answer<T> answer, Function<T, String> words) {
      return switch (answer) {
        case Answer.Given<T>(T value, var at) ->
            input(role, words.apply(value), List.of(files.place(at, said.provenance().sha256())));
        case Answer.Blank<T> blank -> input(role, "ikke besvaret", List.of(sheet()));
        case Answer.HeldBack<T>(String code) ->
            input(role, "afventer rettelse (%s)".formatted(code), List.of(sheet()));
      };
    }

    private Place sheet() {
      return files.place(said.provenance());
    }

    private Input input(String role, String value, List<Place> places) {
      return new Input(
          role, cluster.name(), said.period(), value, "", "", List.of(), places, List.of());
    }

    private static String line(String words) {
      return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
  }
}
