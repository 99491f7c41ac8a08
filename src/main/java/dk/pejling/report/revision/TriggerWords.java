package dk.pejling.report.revision;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishNumber;
import dk.pejling.observation.Answer;
import dk.pejling.observation.RevisionInput.Urgency;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Marks;

/** A trigger as a table row: what kind it is, what it is about, and what is the matter. */
record TriggerWords(Material material) {

  Table.Row row(Trigger trigger) {
    return Cells.row(
        Cells.text(trigger.label()),
        about(trigger),
        matter(trigger),
        Cells.text(trigger.points() ? "Revision" : "Opfølgning"));
  }

  private Cell about(Trigger trigger) {
    return switch (trigger) {
      case Trigger.OffTrack(SuccessCriterion criterion, var judged) -> name(criterion);
      case Trigger.NoVerdict(SuccessCriterion criterion, var reason) -> name(criterion);
      case Trigger.MostlyRed red -> Cells.text("Pejlemærket som helhed");
      case Trigger.Redefined redefined -> Cells.text(redefined.indicator().shortName());
      case Trigger.Wanted wanted ->
          Cells.text(
              wanted.cluster().name(),
              wanted.input().where() instanceof Answer.Given<String>(String where, var at)
                  ? where
                  : "");
      case Trigger.Outside outside ->
          Cells.text(DanishDate.of(outside.change().date()), outside.change().source());
    };
  }

  private Cell matter(Trigger trigger) {
    return switch (trigger) {
      case Trigger.OffTrack off -> Marks.cell(off.judged());
      case Trigger.NoVerdict(var criterion, var reason) -> Cells.text(reason.label());
      case Trigger.MostlyRed(int red, int assessable) ->
          Cells.text(
              "Røde: %s af %s vurderbare kriterier"
                  .formatted(DanishNumber.of(red), DanishNumber.of(assessable)));
      case Trigger.Redefined redefined ->
          Cells.text(
              "Opgøres på en ny måde fra %s: %s"
                  .formatted(
                      redefined.seriesBreak().from().label(),
                      Amounts.stopped(redefined.seriesBreak().reason())));
      case Trigger.Wanted wanted -> wanted(wanted);
      case Trigger.Outside outside -> Cells.text(outside.change().text());
    };
  }

  private static Cell wanted(Trigger.Wanted wanted) {
    Cell why = Cells.answer(wanted.input().why(), text -> text);
    return why instanceof Cell.Text(var runs, var none)
        ? new Cell.Text(runs, urgency(wanted.input().urgency()))
        : why;
  }

  private static String urgency(Answer<Urgency> urgency) {
    return urgency instanceof Answer.Given<Urgency>(Urgency how, var at) ? how.label() : "";
  }

  private Cell name(SuccessCriterion criterion) {
    return new Cell.Identified(criterion.id().toString(), "", criterion.frame().shortName(), "");
  }
}
