package dk.pejling.rendering.pdf;

import dk.pejling.report.document.Block;
import dk.pejling.report.document.Block.BulletList;
import dk.pejling.report.document.Block.Callout;
import dk.pejling.report.document.Block.Chapter;
import dk.pejling.report.document.Block.Columns;
import dk.pejling.report.document.Block.Figure;
import dk.pejling.report.document.Block.Heading;
import dk.pejling.report.document.Block.PageBreak;
import dk.pejling.report.document.Block.Paragraph;
import dk.pejling.report.document.Block.Paragraph.Style;
import dk.pejling.report.document.Block.TableOfContents;
import dk.pejling.report.document.Block.TermList;
import dk.pejling.report.document.Block.Topic;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Document;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.document.Table.Align;
import dk.pejling.report.document.Table.Column;
import dk.pejling.report.document.Table.Density;
import dk.pejling.report.document.Table.Group;
import dk.pejling.report.document.Table.Row;
import dk.pejling.report.document.chart.PaceScale;
import java.time.LocalDate;
import java.util.List;

/** A small report with every kind of block and cell. */
final class SampleDocument {
  private SampleDocument() {}

  static Document document() {
    return of(
        List.of(
            new TableOfContents("Indhold"),
            new Chapter(
                "pejlemaerke-1",
                "3",
                "Styrket samarbejde med fokus på kerneopgaver og sundhedstilbud tæt på borgeren",
                "Pejlemærke 1",
                "3  Pejlemærke 1"),
            new Columns(
                List.of(
                    new Columns.Column(
                        7,
                        List.of(
                            new Heading(3, "", "Hvad vi vil"),
                            body(
                                "Borgeren skal opleve ét forløb, også når hospital, kommune og"
                                    + " almen praksis deles om opgaven. Færre skal indlægges akut,"
                                    + " hvis det kan forebygges."))),
                    new Columns.Column(1, List.of()),
                    new Columns.Column(
                        4,
                        List.of(
                            new Heading(3, "", "Målgrupper"),
                            new BulletList(
                                List.of(
                                    Run.plain("Den ældre medicinske patient"),
                                    Run.plain("Borgere med kronisk sygdom"))))))),
            criteria(),
            new Heading(3, "", "Faglig vurdering"),
            body("Sekretariatet følger den beregnede vurdering."),
            new Topic(
                "kriterium-1-3",
                "Succeskriterium 1.3",
                "Akutte psykiatriske genindlæggelser inden for 30 dage",
                "Pct. af udskrivninger fra psykiatrisk afdeling · lavere er bedre"),
            new Figure(
                new Caption("figur-5", "Figur 5.", "Faldet er for langsomt", "Regionen, pct."),
                scale(),
                "Skala fra forkert retning til nået.",
                List.of("Kilde: Sundhedsdatastyrelsen.")),
            new Callout("Forbehold", Run.plain("Tallene for 2025 er foreløbige.")),
            new Heading(2, "naeste", "Næste skridt"),
            new TermList(
                List.of(
                    new TermList.Term("1. feb. 2026", Run.plain("Fælles gennemgang.")),
                    new TermList.Term("30. juni 2026", Run.plain("Forslag til måltal for 3.5.")))),
            new PageBreak(),
            new Chapter("metode", "9", "Metode og datagrundlag", "", "9  Metode og datagrundlag"),
            new Paragraph(
                Style.LEAD,
                List.of(
                    Run.text("Halvvejs i aftaleperioden er "),
                    Run.strong("7 af 14"),
                    Run.text(" vurderbare succeskriterier nået."))),
            new Paragraph(
                Style.BODY,
                List.of(
                    Run.text("Se "),
                    new Run.Reference("kapitel 3", "pejlemaerke-1"),
                    Run.text(" på side "),
                    new Run.PageNumber("pejlemaerke-1"),
                    Run.text(" og "),
                    new Run.Link(
                        "vejledningen", "https://www.retsinformation.dk/eli/retsinfo/2024/9008"),
                    Run.text(", som er "),
                    new Run.Text("bindende", Run.Weight.EMPHASIS),
                    Run.text(". CO₂ → ▲ står i en anden skrift."))),
            dense(),
            initiatives(),
            ownGoals(),
            new Heading(2, "", "Tre hovedbudskaber"),
            new Columns(
                List.of(
                    message("1\u00A0 Borgerne kommer hurtigere hjem"),
                    message("2\u00A0 Flere har dårligt mentalt helbred"),
                    message("3\u00A0 Afstanden bliver mindre"))),
            new Paragraph(Style.NOTE, Run.plain("Statusskema modtaget 28. november 2025."))));
  }

  static Document of(List<Block> blocks) {
    return new Document(
        "Midtvejsstatus på Sundhedsaftalen 2024-2027",
        "Status til Sundhedsstyrelsen",
        "Sundhedssamarbejdsudvalget & parterne",
        LocalDate.of(2025, 12, 12),
        new Document.Furniture(
            "Midtvejsstatus på Sundhedsaftalen 2024-2027",
            "Opgjort pr. 12. december 2025 · Udkast",
            "EKSEMPELDATA – ikke til indsendelse"),
        blocks);
  }

  static Paragraph body(String text) {
    return new Paragraph(Style.BODY, Run.plain(text));
  }

  static PaceScale scale() {
    return new PaceScale(
        "Faktisk tempo i pct. af det krævede",
        List.of(Mark.WRONG_DIRECTION, Mark.BEHIND_LIMITED, Mark.BEHIND_PROGRESSING, Mark.ON_TRACK),
        List.of("0", "60", "95"));
  }

  private static Table criteria() {
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

  private static Table dense() {
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

  private static Table initiatives() {
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

  private static Columns.Column message(String heading) {
    return new Columns.Column(
        4,
        List.of(
            new Heading(3, "", heading),
            body("Færdigbehandlingsdagene er faldet fra 9,6 til 7,9 pr. 1.000 borgere.")));
  }

  private static Table ownGoals() {
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
