package dk.pejling.report.dataset;

import dk.pejling.report.dataset.DataTable.Column;
import dk.pejling.report.dataset.DataTable.Kind;

/** The columns that tables refer to each other by. */
final class KeyColumns {
  static final Column AREA =
      new Column("omraade", Kind.TEXT, "Kommunens eller regionens kode, eller klyngens id.")
          .always();
  static final Column CRITERION = new Column("kriterium", Kind.TEXT, "Kriteriets nummer.").always();
  static final Column INDICATOR =
      new Column("indikator", Kind.TEXT, "Indikatorens id i aftalefilen.").always();

  private KeyColumns() {}
}
