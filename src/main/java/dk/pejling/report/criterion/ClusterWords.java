package dk.pejling.report.criterion;

import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.disclosure.ClusterStatement.OnCriterion;
import dk.pejling.observation.Answer;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;

/** What the clusters wrote of one criterion, in their own words. */
final class ClusterWords {
  private final Material material;
  private final SuccessCriterion criterion;

  ClusterWords(Material material, SuccessCriterion criterion) {
    this.material = material;
    this.criterion = criterion;
  }

  List<Block> blocks() {
    return List.of(new Block.Heading(3, "", "Klyngernes egne ord"), list());
  }

  Block list() {
    List<Block.TermList.Term> terms = new ArrayList<>();
    for (Cluster cluster : material.clusters()) {
      terms.add(new Block.TermList.Term(cluster.name(), Run.plain(words(cluster))));
    }
    return terms.isEmpty() ? Prose.body("Aftalen har ingen klynger.") : new Block.TermList(terms);
  }

  private String words(Cluster cluster) {
    if (material.statements(cluster.id()).isEmpty()) {
      return "Statusskema mangler.";
    }
    return material.statements(cluster.id()).stream()
        .flatMap(
            statement ->
                statement.progress().stream()
                    .filter(said -> said.criterion().equals(criterion.id()))
                    .map(said -> described(statement, said)))
        .findFirst()
        .orElse("Intet indberettet om kriteriet.");
  }

  private String described(ClusterStatement statement, OnCriterion said) {
    return switch (said.deviationReason()) {
      case Answer.Given<String>(String reason, var at) ->
          "%s %sBegrundelse for afvigelse: %s"
              .formatted(description(said), material.surprise(statement, said.criterion()), reason);
      case Answer.Blank<String>() -> description(said);
      case Answer.HeldBack<String>(String code) ->
          description(said) + " Begrundelsen afventer rettelse (" + code + ").";
    };
  }

  private static String description(OnCriterion said) {
    return switch (said.description()) {
      case Answer.Given<String>(String text, var at) -> text;
      case Answer.Blank<String>() -> "Ingen beskrivelse.";
      case Answer.HeldBack<String>(String code) -> "Afventer rettelse (" + code + ").";
    };
  }
}
