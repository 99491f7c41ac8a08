package dk.pejling.rendering.pdf;

import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.document.Table.Align;
import dk.pejling.report.document.Table.Column;
import dk.pejling.report.document.Table.Density;
import dk.pejling.report.document.Table.Group;
import dk.pejling.report.document.Table.Row;
import java.util.List;

/** The tables of {@link SampleDocument}: every kind of cell, both densities. */
final class SampleTables {
  private SampleTables() {}

  static Table criteria() {
    return new Table(
        new Caption(
            "tabel-4",
            "Tabel 4.",
            "Fire af seks kriterier er i mål eller følger planen; psykiatrien halter",
            "Regionen samlet. Lavere er bedre, hvor andet ikke er nævnt."),
        Density.NORMAL,
        List.of(
            new Column("Succeskriterium", "", Align.LEFT, 182),
            new Column("Baseline", "2023", Align.DECIMAL, 41),
            new Column("Seneste, 2025", "", Align.DECIMAL, 43),
            new Column("", "(95 % CI)", Align.RIGHT, 50),
            new Column("Måltal", "2027", Align.DECIMAL, 38),
            new Column("Tempo", "pct.", Align.RIGHT, 36),
            new Column("Vurdering", "", Align.LEFT, 92)),
        List.of(
            new Group(
                List.of(
                    criterion(
                        "1.1",
                        "Forebyggelige akutte ophold, 65+",
                        "pr. 1.000 borgere 65+",
                        "58,5",
                        "55,3",
                        false,
                        "(54,0-56,6)",
                        "50,0",
                        "75",
                        Mark.BEHIND_PROGRESSING),
                    criterion(
                        "1.3",
                        "Akutte psykiatriske genindlæggelser inden for 30 dage",
                        "pct. af udskrivninger",
                        "21,6",
                        "21,0",
                        false,
                        "(19,5-22,5)",
                        "19,0",
                        "46",
                        Mark.BEHIND_LIMITED),
                    criterion(
                        "1.4",
                        "Færdigbehandlingsdage, somatik",
                        "pr. 1.000 borgere",
                        "9,6",
                        "7,9",
                        false,
                        "intet CI",
                        "8,0",
                        "106",
                        Mark.ACHIEVED),
                    criterion(
                        "1.7",
                        "Færdigbehandlingsdage, psykiatri",
                        "pr. 1.000 borgere",
                        "12,3",
                        "15,8",
                        true,
                        "intet CI",
                        "9,0",
                        "–",
                        Mark.NOT_ASSESSABLE)))),
        List.of(
            "intet CI: kilden offentliggør ikke et konfidensinterval. – ikke relevant.",
            "Kilde: Sundhedsdatastyrelsen, eSundhed, udtræk 12. december 2025."));
  }

  private static Row criterion(
      String id,
      String name,
      String unit,
      String baseline,
      String latest,
      boolean broken,
      String interval,
      String target,
      String pace,
      Mark mark) {
    return new Row(
        List.of(
            new Cell.Identified(id, "1.3".equals(id) ? "kriterium-1-3" : "", name, unit),
            new Cell.Number(baseline, false, false),
            new Cell.Number(latest, !broken, broken),
            new Cell.Muted(interval),
            new Cell.Number(target, false, false),
            "–".equals(pace) ? new Cell.Absent("–", false, 1) : new Cell.Number(pace, false, false),
            new Cell.Status(mark, mark.words(), mark != Mark.NOT_ASSESSABLE)),
        false);
  }

  static Table dense() {
    return new Table(
        new Caption("tabel-9", "Tabel 9.", "Seks af tretten kriterier følger planen", ""),
        Density.DENSE,
        List.of(
            new Column("Succeskriterium", "", Align.LEFT, 215),
            new Column("2023", "", Align.DECIMAL, 35),
            new Column("2025", "", Align.DECIMAL, 36),
            new Column("Måltal", "", Align.DECIMAL, 37),
            new Column("Tempo", "", Align.RIGHT, 41),
            new Column("Vurdering", "", Align.LEFT, 118)),
        List.of(
            new Group(
                List.of(
                    denseRow(
                        "1.1",
                        "Forebyggelige akutte ophold 65+, pr. 1.000",
                        "60,7",
                        "59,0",
                        "32",
                        Mark.BEHIND_LIMITED),
                    denseRow(
                        "1.4",
                        "Færdigbehandlingsdage, somatik, pr. 1.000",
                        "9,9",
                        "7,8",
                        "111",
                        Mark.ACHIEVED),
                    new Row(
                        List.of(
                            new Cell.Identified("1.7", "", "Færdigbehandlingsdage, psykiatri", ""),
                            new Cell.Absent("databrud 2024", false, 4),
                            new Cell.Status(Mark.NOT_ASSESSABLE, "Kan ikke vurderes", false)),
                        false))),
            new Group(
                List.of(
                    new Row(
                        List.of(
                            new Cell.Identified("2.1", "", "Dårligt mentalt helbred, pct.", ""),
                            new Cell.Absent("skjult af hensyn til diskretion", true, 4),
                            new Cell.Status(Mark.WRONG_DIRECTION, "Forkert retning", true)),
                        false),
                    new Row(
                        List.of(
                            new Cell.Text(Run.plain("Regionen"), ""),
                            new Cell.Number("61,6", false, false),
                            new Cell.Number("55,3", true, false),
                            new Cell.Number("50,0", false, false),
                            new Cell.Number("75", false, false),
                            new Cell.Status(Mark.ON_TRACK, "På sporet", true)),
                        true)))),
        List.of());
  }

  private static Row denseRow(
      String id, String name, String before, String latest, String pace, Mark mark) {
    return new Row(
        List.of(
            new Cell.Identified(id, "", name, ""),
            new Cell.Number(before, false, false),
            new Cell.Number(latest, true, false),
            new Cell.Number("50,0", false, false),
            new Cell.Number(pace, false, false),
            new Cell.Status(mark, mark.words(), true)),
        false);
  }

  static Table initiatives() {
    return new Table(
        new Caption("", "", "Indsatser", ""),
        Density.NORMAL,
        List.of(
            new Column("", "", Align.LEFT, 236),
            new Column("Fase", "", Align.LEFT, 128),
            new Column("Udfyldt", "", Align.LEFT, 60),
            new Column("Status", "", Align.LEFT, 80)),
        List.of(
            new Group(
                List.of(
                    new Row(
                        List.of(
                            new Cell.Identified("1", "", "Udskrivningskoordinatorer", ""),
                            new Cell.Phase(2, 4, "Afprøvning"),
                            new Cell.Completeness(11, 16, "11/16"),
                            new Cell.Fulfilment(Cell.Fill.HALF, "Delvist")),
                        false),
                    new Row(
                        List.of(
                            new Cell.Identified("3", "", "Fælles vægtforløb", ""),
                            new Cell.Phase(1, 4, "Planlagt"),
                            new Cell.Completeness(0, 3, "mangler"),
                            new Cell.Fulfilment(Cell.Fill.FULL, "Besvaret")),
                        false)))),
        List.of());
  }

  static Table ownGoals() {
    return new Table(
        new Caption("", "", "Klyngens egne mål", "Indrapporteret af klyngen"),
        Density.NORMAL,
        List.of(
            new Column("", "", Align.LEFT, 285),
            new Column("", "", Align.RIGHT, 67),
            new Column("", "", Align.LEFT, 118)),
        List.of(
            new Group(
                List.of(
                    new Row(
                        List.of(
                            new Cell.Text(Run.plain("Alle får en samtale inden 7 dage"), ""),
                            new Cell.Muted("62 pct., mål 80"),
                            new Cell.Status(Mark.BEHIND_PROGRESSING, "Bagud, i fremgang", true)),
                        false)))),
        List.of());
  }
}
