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
import dk.pejling.report.document.Document;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.chart.PaceScale;
import java.time.LocalDate;
import java.util.List;

/** A small report with every kind of block and cell. */
public final class SampleDocument {
  private SampleDocument() {}

  public static Document document() {
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
            SampleTables.criteria(),
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
            SampleTables.dense(),
            SampleTables.initiatives(),
            SampleTables.ownGoals(),
            new Heading(2, "", "Tre hovedbudskaber"),
            new Columns(
                List.of(
                    message("1\u00A0 Borgerne kommer hurtigere hjem"),
                    message("2\u00A0 Flere har dårligt mentalt helbred"),
                    message("3\u00A0 Afstanden bliver mindre"))),
            new Paragraph(Style.NOTE, Run.plain("Statusskema modtaget 28. november 2025."))));
  }

  public static Document of(List<Block> blocks) {
    return new Document(
        "Midtvejsstatus på Sundhedsaftalen 2024-2027",
        "Status til Sundhedsstyrelsen",
        "Sundhedssamarbejdsudvalget & parterne",
        LocalDate.of(2025, 12, 12),
        new Document.Furniture(
            "Midtvejsstatus på Sundhedsaftalen 2024-2027",
            "Opgjort pr. 12. december 2025 · Udkast",
            "EKSEMPELDATA – ikke til indsendelse",
            Document.Watermark.NONE),
        blocks);
  }

  public static Paragraph body(String text) {
    return new Paragraph(Style.BODY, Run.plain(text));
  }

  public static PaceScale scale() {
    return new PaceScale(
        "Faktisk tempo i pct. af det krævede",
        List.of(Mark.WRONG_DIRECTION, Mark.BEHIND_LIMITED, Mark.BEHIND_PROGRESSING, Mark.ON_TRACK),
        List.of("0", "60", "95"));
  }

  private static Columns.Column message(String heading) {
    return new Columns.Column(
        4,
        List.of(
            new Heading(3, "", heading),
            body("Færdigbehandlingsdagene er faldet fra 9,6 til 7,9 pr. 1.000 borgere.")));
  }
}
