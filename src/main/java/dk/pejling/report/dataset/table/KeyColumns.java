package dk.pejling.report.dataset.table;

import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Kind;

/** The columns that tables refer to each other by. */
public final class KeyColumns {
  public static final Column AREA =
      new Column("omraade", Kind.TEXT, "Kommunens eller regionens kode, eller klyngens id.")
          .always();
  public static final Column CRITERION =
      new Column("kriterium", Kind.TEXT, "Kriteriets nummer.").always();
  public static final Column INDICATOR =
      new Column("indikator", Kind.TEXT, "Indikatorens id i aftalefilen.").always();

  private KeyColumns() {}
}
