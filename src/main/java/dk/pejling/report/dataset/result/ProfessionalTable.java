package dk.pejling.report.dataset.result;

import dk.pejling.assessment.professional.Subject;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedAssessment;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Keys;
import dk.pejling.report.dataset.table.DataTable.Kind;
import dk.pejling.report.dataset.table.KeyColumns;
import dk.pejling.report.dataset.table.Words;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What people judged beside the calculation. */
public final class ProfessionalTable {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private static final List<Column> COLUMNS =
      List.of(
          new Column("emne", Kind.TEXT, "Det, der er vurderet, fx pejlemærke 2.").always(),
          new Column("pejlemaerke", Kind.WHOLE_NUMBER, "Nummeret, når emnet er et pejlemærke."),
          new Column("kriterium", Kind.TEXT, "Nummeret, når emnet er et kriterium."),
          KeyColumns.AREA,
          new Column("lys_fagligt", Kind.TEXT, "Det lys, der er givet.")
              .always()
              .oneOf(Words.LIGHTS),
          new Column("lys_beregnet", Kind.TEXT, "Det lys, metoden giver.")
              .always()
              .oneOf(Words.LIGHTS),
          new Column("begrundelse", Kind.TEXT, "Begrundelsen, som den står i rapporten.").always(),
          new Column("besluttet_af", Kind.TEXT, "Den eller dem, der har givet lyset.").always(),
          new Column("besluttet", Kind.DAY, "Dagen, det blev besluttet.").always(),
          new Column("klokken", Kind.TEXT, "Klokkeslættet, dansk tid, fx 14:30.").always());

  private ProfessionalTable() {}

  public static DataTable of(Release release) {
    return new DataTable(
        "faglige_vurderinger",
        "Faglige vurderinger ved siden af de beregnede",
        Keys.of("emne", "omraade", "besluttet", "klokken")
            .and("pejlemaerker", "pejlemaerke")
            .and("kriterier", "kriterium")
            .and("omraader", "omraade"),
        COLUMNS,
        release.professional().stream().map(ProfessionalTable::row).toList());
  }

  private static List<Cell> row(ReleasedAssessment assessed) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(assessed.about().label()));
    switch (assessed.about()) {
      case Subject.OfPejlemaerke(int number) ->
          row.addAll(List.of(Cell.of(number), new Cell.Empty()));
      case Subject.OfCriterion(var id) ->
          row.addAll(List.of(new Cell.Empty(), Cell.of(id.value())));
    }
    row.add(Cell.of(assessed.area().value()));
    row.add(Cell.of(assessed.given().label()));
    row.add(Cell.of(assessed.calculated().label()));
    row.add(Cell.of(assessed.reason()));
    row.add(Cell.of(assessed.decidedBy()));
    row.add(new Cell.Day(assessed.decided().toLocalDate()));
    row.add(Cell.of(CLOCK.format(assessed.decided())));
    return row;
  }
}
