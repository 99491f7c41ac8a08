package dk.pejling.report.opening;

import dk.pejling.agreement.Term;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Prose;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The sentence that opens the summary: how many criteria stand where. */
public final class LeadSentence {
  private static final double EARLY = 0.4;
  private static final double LATE = 0.6;
  private final Term term;
  private final LocalDate asOf;
  private final RegionCounts counts;

  public LeadSentence(Term term, LocalDate asOf, RegionCounts counts) {
    this.term = term;
    this.asOf = asOf;
    this.counts = counts;
  }

  public Block paragraph() {
    return new Block.Paragraph(Block.Paragraph.Style.LEAD, runs());
  }

  List<Run> runs() {
    int all = counts.verdicts().size();
    Prose prose = new Prose();
    if (counts.assessable() == 0) {
      return prose
          .text(moment() + " kan ")
          .strong(all == 1 ? "succeskriteriet" : "ingen af de " + all + " succeskriterier")
          .text(all == 1 ? " ikke vurderes." : " vurderes.")
          .runs();
    }
    prose
        .text(moment() + " er ")
        .strong(counts.favourable() + Amounts.NBSP + "af" + Amounts.NBSP + counts.assessable())
        .text(
            (counts.assessable() == 1
                    ? " vurderbart succeskriterium "
                    : " vurderbare succeskriterier ")
                + Counting.FAVOURABLE
                + ".");
    if (counts.measured() + counts.reported() > 0) {
      prose.text(" " + Counting.evidence(counts.measured(), counts.reported()) + ".");
    }
    unfavourable(prose);
    cannotBeAssessed(prose);
    return prose.runs();
  }

  private void unfavourable(Prose prose) {
    List<RegionCounts.Told> parts = counts.unfavourable();
    for (int at = 0; at < parts.size(); at++) {
      String joint = at == 0 ? " " : at == parts.size() - 1 ? ", og " : ", ";
      prose.text(joint).number(parts.get(at).count()).text(" " + parts.get(at).words());
    }
    prose.text(parts.isEmpty() ? "" : ".");
  }

  private void cannotBeAssessed(Prose prose) {
    if (counts.count(Verdict.NOT_ASSESSABLE) > 0) {
      prose
          .text(" Yderligere ")
          .number(counts.count(Verdict.NOT_ASSESSABLE))
          .text(" kan ikke vurderes.");
    }
    if (counts.count(Verdict.CANCELLED) > 0) {
      prose.text(" ").number(counts.count(Verdict.CANCELLED)).text(" er udgået.");
    }
  }

  private String moment() {
    double passed =
        ChronoUnit.DAYS.between(term.from(), asOf)
            / (double) ChronoUnit.DAYS.between(term.from(), term.to().plusDays(1));
    if (passed < EARLY) {
      return "Tidligt i aftaleperioden";
    }
    if (passed <= LATE) {
      return "Halvvejs i aftaleperioden";
    }
    return passed < 1 ? "Sent i aftaleperioden" : "Efter aftaleperiodens udløb";
  }
}
