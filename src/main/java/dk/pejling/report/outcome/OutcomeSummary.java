package dk.pejling.report.outcome;

import dk.pejling.report.document.Block;
import dk.pejling.report.document.StatusBlock.Tally;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Marks;
import dk.pejling.report.text.Prose;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What opens the summary at the end: how many of how many, and the same as marks. */
public final class OutcomeSummary {
  private final Outcomes all;

  public OutcomeSummary(Outcomes all) {
    this.all = all;
  }

  public List<Block> blocks() {
    return List.of(lead(), tally());
  }

  private Block lead() {
    Prose prose =
        new Prose()
            .strong(all.count(Outcome.REACHED) + Amounts.NBSP + "af" + Amounts.NBSP + all.all())
            .text(all.all() == 1 ? " succeskriterium er nået." : " succeskriterier er nået.");
    for (Outcome each : all.others()) {
      prose.text(" ").number(all.count(each)).text(" " + each.told() + because(each) + ".");
    }
    return prose.paragraph(Block.Paragraph.Style.LEAD);
  }

  private String because(Outcome outcome) {
    String lag = outcome == Outcome.NOT_YET ? new OutcomeReasons(all).figuresLag() : "";
    return lag.isEmpty() ? "" : "; " + lag;
  }

  private Tally tally() {
    return new Tally(
        Stream.concat(Stream.of(Outcome.REACHED), all.others().stream())
            .filter(each -> all.count(each) > 0)
            .map(this::group)
            .toList());
  }

  private Tally.Group group(Outcome outcome) {
    return new Tally.Group(
        all.with(outcome).stream()
            .map(Ending::verdict)
            .sorted(Comparator.naturalOrder())
            .map(Marks::of)
            .toList(),
        all.count(outcome) + Amounts.NBSP + outcome.words());
  }
}
