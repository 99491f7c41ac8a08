package dk.pejling.report.letter;

import dk.pejling.assessment.revision.RevisionConclusion;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.accountability.ConclusionYears;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.material.Material;
import dk.pejling.report.opening.RegionCounts;
import dk.pejling.report.outcome.Outcome;
import dk.pejling.report.outcome.Outcomes;
import dk.pejling.report.revision.Suggested;
import dk.pejling.report.revision.Triggers;
import dk.pejling.report.text.Counting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The report in a few lines of figures (`hovedresultat`). */
public final class MainResult {
  private final Material material;

  public MainResult(Material material) {
    this.material = material;
  }

  public Block block() {
    List<String> lines =
        switch (material.input().plan().kind()) {
          case MIDTVEJSSTATUS -> halfway();
          case SLUTSTATUS -> end();
          case REVISIONSVURDERING -> revision();
        };
    return new Block.BulletList(lines.stream().map(Run::plain).toList());
  }

  private List<String> halfway() {
    RegionCounts counts = RegionCounts.of(material);
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s af %s vurderbare succeskriterier er %s."
            .formatted(
                DanishNumber.of(counts.favourable()),
                DanishNumber.of(counts.assessable()),
                Counting.FAVOURABLE));
    counts.unfavourable().forEach(each -> lines.add(line(each.count(), each.words())));
    lines.add(line(counts.count(Verdict.NOT_ASSESSABLE), "kan ikke vurderes"));
    if (counts.count(Verdict.CANCELLED) > 0) {
      lines.add(line(counts.count(Verdict.CANCELLED), "er udgået"));
    }
    return lines;
  }

  private static String line(int count, String words) {
    return DanishNumber.of(count) + " " + words + ".";
  }

  private List<String> end() {
    Outcomes all = Outcomes.of(material);
    return Stream.concat(
            Stream.of(
                "%s af %s succeskriterier er nået."
                    .formatted(
                        DanishNumber.of(all.count(Outcome.REACHED)), DanishNumber.of(all.all()))),
            all.others().stream().map(each -> line(all.count(each), each.told())))
        .toList();
  }

  private List<String> revision() {
    Triggers triggers = new Triggers(material);
    int answered =
        (int)
            material.clusters().stream()
                .filter(
                    each ->
                        material.statements(each.id()).stream()
                            .anyMatch(said -> !said.revision().isEmpty()))
                .count();
    return List.of(
        conclusion(),
        "%s; %s udløsere i alt."
            .formatted(Suggested.of(triggers).sentence(), DanishNumber.of(triggers.all().size())),
        Counting.clusters(answered, material.clusters().size()) + " har svaret.");
  }

  private String conclusion() {
    int year = material.input().plan().year();
    List<RevisionConclusion> of = ConclusionYears.of(material, year);
    return of.isEmpty()
        ? "Konklusionen for " + year + " mangler."
        : DanishWords.sentence(
                of.getFirst().revise() ? "aftalen bør revideres" : "aftalen bør ikke revideres")
            + ", har "
            + of.getFirst().decidedBy()
            + " konkluderet.";
  }
}
