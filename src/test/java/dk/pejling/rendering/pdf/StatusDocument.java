package dk.pejling.rendering.pdf;

import static dk.pejling.report.document.Mark.ACHIEVED;
import static dk.pejling.report.document.Mark.BEHIND_LIMITED;
import static dk.pejling.report.document.Mark.BEHIND_PROGRESSING;
import static dk.pejling.report.document.Mark.MAINTAINED;
import static dk.pejling.report.document.Mark.NOT_ACHIEVED;
import static dk.pejling.report.document.Mark.NOT_ASSESSABLE;
import static dk.pejling.report.document.Mark.ON_TRACK;
import static dk.pejling.report.document.Mark.WRONG_DIRECTION;

import dk.pejling.rendering.chart.trend.Trends;
import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.AreaPlot.TargetLine;
import dk.pejling.report.document.AreaPlot.Whisker;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Block.Chapter;
import dk.pejling.report.document.Block.Columns;
import dk.pejling.report.document.Block.Figure;
import dk.pejling.report.document.Block.Paragraph;
import dk.pejling.report.document.Block.Paragraph.Style;
import dk.pejling.report.document.Block.Topic;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Cover;
import dk.pejling.report.document.Document;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.StatusBlock.StandingList;
import dk.pejling.report.document.StatusBlock.StandingList.Locator;
import dk.pejling.report.document.StatusBlock.StandingPanel;
import dk.pejling.report.document.StatusBlock.StatusMatrix;
import dk.pejling.report.document.StatusBlock.StatusMatrix.Cell;
import dk.pejling.report.document.StatusBlock.Tally;
import dk.pejling.report.document.StatusBlock.VerdictPanel;
import dk.pejling.report.document.chart.Axis;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Cover, summary, chapter opening, criterion and cluster, with every block that shows verdicts. */
final class StatusDocument {
  private StatusDocument() {}

  static Document document() {
    return SampleDocument.of(
        List.of(
            cover(true),
            new Chapter("resume", "1", "Resumé", "", "Resumé"),
            lead(),
            tally(),
            matrix(),
            new Chapter(
                "p1",
                "3",
                "Styrket samarbejde med fokus på kerneopgaver og sundhedstilbud tæt på borgeren",
                "Pejlemærke 1",
                "3  Pejlemærke 1"),
            standing(),
            new Chapter("p2", "4", "Mental sundhed og trivsel", "Pejlemærke 2", "4  Pejlemærke 2"),
            new Chapter("p3", "5", "Forebyggelse", "Pejlemærke 3", "5  Pejlemærke 3"),
            new Topic(
                "k13",
                "Succeskriterium 1.3",
                "Akutte psykiatriske genindlæggelser inden for 30 dage",
                "Pct. af udskrivninger fra psykiatrisk afdeling · lavere er bedre"),
            verdict(),
            trend(),
            plot(),
            clusterOpening(),
            shortVerdict()));
  }

  static Cover cover(boolean example) {
    return new Cover(
        "Sundhedssamarbejdsudvalget i Region Nordjylland",
        "Region Nordjylland og de 11 nordjyske kommuner",
        "Udkast",
        "Ikke behandlet i udvalget",
        "Midtvejsstatus på",
        "Sundhedsaftalen 2024-2027",
        "Hvor langt er Region Nordjylland og kommunerne nået med de tre pejlemærker halvvejs"
            + " gennem aftalens fire år?",
        List.of(
            new Cover.Bearing("1", "Styrket samarbejde tæt på borgeren"),
            new Cover.Bearing("2", "Mental sundhed og trivsel"),
            new Cover.Bearing("3", "Forebyggelse")),
        "12. december 2025",
        "Et kompas med tre pejlinger, én til hvert pejlemærke.",
        List.of(
            new Cover.Fact(
                "Parter",
                "Region Nordjylland og Brønderslev, Frederikshavn, Hjørring, Jammerbugt, Læsø,"
                    + " Mariagerfjord, Morsø, Rebild, Thisted, Vesthimmerlands og Aalborg"
                    + " kommuner"),
            new Cover.Fact("Aftaleperiode", "1. januar 2024 til 31. december 2027"),
            new Cover.Fact("Opgjort pr.", "12. december 2025, med foreløbige tal for 2025"),
            new Cover.Fact(
                "Sagens tilstand", "Udkast, ikke behandlet i Sundhedssamarbejdsudvalget"),
            new Cover.Fact(
                "Sendes til", "Sundhedsstyrelsen til orientering, senest 31. december 2025"),
            new Cover.Fact("Metode", "Pejling, metodeversion 1")),
        example
            ? new Cover.ExampleNotice(
                "EKSEMPELDATA – ikke til indsendelse",
                "Alle tal, mål og vurderinger i rapporten er opdigtede og viser kun, hvordan den"
                    + " ser ud.")
            : new Cover.ExampleNotice("", ""));
  }

  static Tally tally() {
    return new Tally(
        List.of(
            new Tally.Group(
                List.of(ACHIEVED, ACHIEVED, MAINTAINED, ON_TRACK, ON_TRACK, ON_TRACK, ON_TRACK),
                "7 nået, fastholdt eller på sporet"),
            new Tally.Group(
                List.of(
                    BEHIND_PROGRESSING,
                    BEHIND_PROGRESSING,
                    BEHIND_PROGRESSING,
                    BEHIND_LIMITED,
                    BEHIND_LIMITED,
                    BEHIND_LIMITED),
                "6 bagud"),
            new Tally.Group(List.of(WRONG_DIRECTION), "1 i forkert retning"),
            new Tally.Group(Collections.nCopies(3, NOT_ASSESSABLE), "3 kan ikke vurderes")));
  }

  static StatusMatrix matrix() {
    List<Mark> six =
        List.of(
            ACHIEVED,
            MAINTAINED,
            ON_TRACK,
            ON_TRACK,
            BEHIND_PROGRESSING,
            BEHIND_LIMITED,
            NOT_ASSESSABLE);
    Cell limited = new Cell(BEHIND_LIMITED, "4 af 6", six, "Svagest:", "Bagud, begrænset fremgang");
    Cell wrong =
        new Cell(
            WRONG_DIRECTION,
            "1 af 4",
            List.of(ON_TRACK, BEHIND_PROGRESSING, WRONG_DIRECTION, NOT_ASSESSABLE),
            "Svagest:",
            "Forkert retning");
    Cell missed =
        new Cell(
            NOT_ACHIEVED,
            "3 af 6",
            List.of(MAINTAINED, ON_TRACK, ON_TRACK, BEHIND_PROGRESSING, NOT_ACHIEVED),
            "Svagest:",
            "Ikke nået");
    Cell unknown =
        new Cell(
            NOT_ASSESSABLE,
            "Kan ikke vurderes",
            List.of(BEHIND_LIMITED, NOT_ASSESSABLE, NOT_ASSESSABLE, NOT_ASSESSABLE),
            "",
            "Kun 1 af 4 kriterier kan vurderes");
    return new StatusMatrix(
        new Caption(
            "tabel-1",
            "Tabel 1.",
            "Samarbejdet tæt på borgeren går bedst; mental sundhed er længst fra målet",
            "Vurderbare succeskriterier, der er nået, fastholdt eller på sporet. Ét tegn pr."
                + " kriterium, bedste vurdering først."),
        List.of("Regionen", "Klynge Nord", "Klynge Midt", "Klynge Syd", "Klynge Vest"),
        List.of(
            new StatusMatrix.Row(
                "1",
                "Styrket samarbejde tæt på borgeren",
                "p1",
                List.of(limited, wrong, limited, limited, missed)),
            new StatusMatrix.Row(
                "2",
                "Mental sundhed og trivsel",
                "p2",
                List.of(wrong, wrong, limited, wrong, wrong)),
            new StatusMatrix.Row(
                "3", "Forebyggelse", "p3", List.of(limited, wrong, missed, limited, unknown))),
        List.of(
            ACHIEVED,
            MAINTAINED,
            ON_TRACK,
            BEHIND_PROGRESSING,
            BEHIND_LIMITED,
            WRONG_DIRECTION,
            NOT_ACHIEVED,
            NOT_ASSESSABLE),
        "Det store tegn i et felt er den svageste vurdering; det er feltets samlede vurdering.");
  }

  static StandingPanel standing() {
    return new StandingPanel(
        BEHIND_LIMITED,
        "Bagud, begrænset fremgang",
        "Samlet vurdering: svageste vurderbare kriterium",
        "1.3 Akutte psykiatriske genindlæggelser",
        "4 af 6",
        "vurderbare succeskriterier er nået, fastholdt eller på sporet",
        List.of(
            ACHIEVED,
            MAINTAINED,
            ON_TRACK,
            ON_TRACK,
            BEHIND_PROGRESSING,
            BEHIND_LIMITED,
            NOT_ASSESSABLE),
        4);
  }

  static VerdictPanel verdict() {
    return new VerdictPanel(
        BEHIND_LIMITED,
        "Bagud, begrænset fremgang",
        "",
        List.of(
            Run.text(
                "Andelen er faldet fra 21,6 pct. (2023) til 21,0 pct. (2025). Det krævede tempo"
                    + " er 0,65 pct.point om året, det faktiske 0,30: "),
            Run.strong("46 pct. af det krævede."),
            Run.text(
                " Om regionen ligger på den krævede vej (20,3 pct. i 2025), er inden for"
                    + " usikkerheden; måltallet er sikkert ikke nået.")),
        "Sådan er det regnet",
        List.of(
            new VerdictPanel.Line("Krævet", "(19,0 − 21,6) : 4 år", "−0,65"),
            new VerdictPanel.Line("Faktisk", "(21,0 − 21,6) : 2 år", "−0,30"),
            new VerdictPanel.Line("Tempo", "−0,30 : −0,65", "46 pct.")),
        "598 af 2.847 udskrivninger i 2025");
  }

  static VerdictPanel shortVerdict() {
    return new VerdictPanel(
        BEHIND_PROGRESSING,
        "Bagud, i fremgang",
        "78 pct. af det krævede tempo",
        List.of(
            Run.text("Forskellen er faldet fra 8,3 til 7,4 pct.point. "),
            Run.strong("To tredjedele af faldet (0,6 af 0,9) skyldes, at Aalborg er gået tilbage;"),
            Run.text(" kun en tredjedel skyldes, at Morsø er gået frem.")),
        "",
        List.of(),
        "");
  }

  static Figure trend() {
    return new Figure(
        new Caption(
            "figur-5",
            "Figur 5.",
            "Faldet siden 2022 er for langsomt til at nå måltallet i 2027",
            "Regionen, pct. Farvet bånd: 95 % konfidensinterval. Aksen begynder ved 16."),
        Trends.readmissions(),
        "Andelen faldt fra 21,6 pct. i 2023 til 21,0 pct. i 2025; måltallet er 19,0 i 2027.",
        List.of());
  }

  static AreaPlot plot() {
    return new AreaPlot(
        new Caption(
            "figur-6",
            "Figur 6.",
            "Ingen kommune adskiller sig statistisk sikkert fra regionen",
            "2025, pct. med 95 % konfidensinterval. Laveste andel øverst."),
        new AreaPlot.Headings("Kommune", "Klynge", "Pct. (95 % CI)", "Tæller/nævner"),
        new Axis(new BigDecimal("5"), new BigDecimal("35"), new BigDecimal("5")),
        new AreaPlot.Reference(
            "Regionen 21,0",
            new BigDecimal("21.0"),
            new Whisker.Between(new BigDecimal("19.5"), new BigDecimal("22.5"))),
        new TargetLine.At("Måltal 19,0", new BigDecimal("19.0")),
        List.of(
            row("Rebild", "Syd", "16.3", "9.8", "24.9", "17/104"),
            row("Jammerbugt", "Midt", "19.2", "13.6", "25.9", "33/172"),
            row("Mariagerfjord", "Syd", "19.4", "13.9", "25.8", "36/186"),
            row("Thisted", "Vest", "19.8", "14.5", "26.0", "40/202"),
            row("Aalborg", "Midt", "20.3", "18.0", "22.8", "232/1.142"),
            row("Hjørring", "Nord", "22.3", "17.9", "27.3", "71/318"),
            row("Vesthimmerlands", "Syd", "23.2", "17.1", "30.3", "39/168"),
            row("Morsø", "Vest", "24.5", "16.4", "34.2", "24/98"),
            row("Frederikshavn", "Nord", "24.5", "19.8", "29.8", "74/302")),
        Stream.of("Brønderslev", "Læsø")
            .map(
                area ->
                    new AreaPlot.Absent(
                        area, "Nord", "skjult af hensyn til diskretion", "skjult", true))
            .toList(),
        "Ni kommuner fra 16,3 til 24,5 pct.; alle intervaller rummer regionens 21,0.",
        List.of("Åben cirkel: intervallet rummer regionens andel.", "Kilde: eSundhed."));
  }

  private static AreaPlot.Row row(
      String area, String cluster, String value, String lower, String upper, String counts) {
    return new AreaPlot.Row(
        area,
        cluster,
        new BigDecimal(value),
        new Whisker.Between(new BigDecimal(lower), new BigDecimal(upper)),
        value.replace('.', ','),
        "(%s-%s)".formatted(lower.replace('.', ','), upper.replace('.', ',')),
        counts,
        false);
  }

  private static Columns clusterOpening() {
    return new Columns(
        List.of(
            new Columns.Column(
                6,
                List.of(
                    new Topic("nord", "Klynge", "Klynge Nord", ""),
                    SampleDocument.body(
                        "Hjørring, Frederikshavn, Brønderslev og Læsø kommuner med hospitalet i"
                            + " Hjørring."))),
            new Columns.Column(6, List.<Block>of(standings()))));
  }

  static StandingList standings() {
    int[][] tiles = {
      {2, 0, 1}, {3, 0, 1}, {4, 0, 1}, {0, 1, 0}, {1, 1, 0}, {2, 1, 1}, {0, 2, 0}, {1, 2, 0},
      {2, 2, 0}, {2, 3, 0}, {3, 3, 0}
    };
    return new StandingList(
        List.of(
            new StandingList.Line(
                "1",
                "Tæt på borgeren",
                "3 af 6",
                List.of(
                    ACHIEVED,
                    MAINTAINED,
                    ON_TRACK,
                    BEHIND_PROGRESSING,
                    BEHIND_LIMITED,
                    WRONG_DIRECTION,
                    NOT_ASSESSABLE)),
            new StandingList.Line(
                "2",
                "Mental sundhed",
                "1 af 4",
                List.of(ACHIEVED, BEHIND_PROGRESSING, BEHIND_LIMITED, WRONG_DIRECTION)),
            new StandingList.Line(
                "3", "Forebyggelse", "2 af 3", List.of(ON_TRACK, ON_TRACK, WRONG_DIRECTION))),
        "Vurderbare kriterier nået, fastholdt eller på sporet",
        new Locator(
            Stream.of(tiles)
                .map(tile -> new Locator.Tile(tile[0], tile[1], tile[2] == 1))
                .toList()));
  }

  private static Paragraph lead() {
    return new Paragraph(
        Style.LEAD,
        List.of(
            Run.text("Halvvejs i aftaleperioden er "),
            Run.strong("7 af 14"),
            Run.text(" vurderbare succeskriterier nået, fastholdt eller på sporet. "),
            Run.strong("6"),
            Run.text(" er bagud, og "),
            Run.strong("1"),
            Run.text(" går i den forkerte retning. Yderligere "),
            Run.strong("3"),
            Run.text(" kan ikke vurderes.")));
  }
}
