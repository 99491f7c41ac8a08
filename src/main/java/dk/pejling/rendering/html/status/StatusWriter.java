package dk.pejling.rendering.html.status;

import dk.pejling.rendering.html.text.Writing;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.StatusBlock;

/** Knows the writer of each block that shows verdicts. */
public final class StatusWriter {
  private StatusWriter() {}

  public static void write(StatusBlock block, Writing writing) {
    switch (block) {
      case StatusBlock.Tally tally -> tally(tally, writing.out());
      case StatusBlock.StatusMatrix matrix -> MatrixWriter.write(matrix, writing);
      case StatusBlock.StandingPanel panel -> PanelWriter.standing(panel, writing.out());
      case StatusBlock.VerdictPanel panel -> VerdictWriter.write(panel, writing);
      case StatusBlock.StandingList list -> StandingListWriter.write(list, writing.out());
      case StatusBlock.GivenLight given -> {
        writing.out().open("p", "class", "given");
        MarkWriter.beside(given.mark(), writing.out());
        writing.out().open("span");
        writing.runs().write(given.text(), writing.out());
        writing.out().close("span").close("p").line();
      }
    }
  }

  private static void tally(StatusBlock.Tally tally, Markup out) {
    out.open("ul", "class", "tally unmarked");
    for (StatusBlock.Tally.Group group : tally.groups()) {
      if (!group.marks().isEmpty()) {
        out.open("li");
        MarkWriter.strip(group.marks(), 0, out);
        out.element("span", group.label(), "class", "label").close("li");
      }
    }
    out.close("ul").line();
  }
}
