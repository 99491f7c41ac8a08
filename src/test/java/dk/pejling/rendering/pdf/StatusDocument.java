package dk.pejling.rendering.pdf;

import static dk.pejling.report.document.Mark.ACHIEVED;
import static dk.pejling.report.document.Mark.BEHIND_LIMITED;
import static dk.pejling.report.document.Mark.BEHIND_PROGRESSING;
import static dk.pejling.report.document.Mark.MAINTAINED;
import static dk.pejling.report.document.Mark.NOT_ACHIEVED;
import static dk.pejling.report.document.Mark.NOT_ASSESSABLE;
import static dk.pejling.report.document.Mark.ON_TRACK;
import static dk.pejling.report.document.Mark.WRONG_DIRECTION;

import dk.pejling.report.document.Block;
import dk.pejling.report.document.Block.Chapter;
import dk.pejling.report.document.Block.Columns;
import dk.pejling.report.document.Block.Paragraph;
import dk.pejling.report.document.Block.Paragraph.Style;
import dk.pejling.report.document.Block.Topic;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Document;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.StatusBlock.StandingList;
import dk.pejling.report.document.StatusBlock.StandingList.Locator;
import dk.pejling.report.document.StatusBlock.StandingPanel;
import dk.pejling.report.document.StatusBlock.StatusMatrix;
import dk.pejling.report.document.StatusBlock.StatusMatrix.Cell;
import dk.pejling.report.document.StatusBlock.Tally;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Cover, summary, chapter opening, criterion and cluster, with every block that shows verdicts. */
public final class StatusDocument {
  private StatusDocument() {}

  public static Document document() {
    return SampleDocument.of(
        List.of(
            CoverPage.cover(true),
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
            CriterionPage.verdict(),
            CriterionPage.trend(),
            CriterionPage.plot(),
            clusterOpening(),
            CriterionPage.shortVerdict()));
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
    Cell limited =
        new Cell(BEHIND_LIMITED, "4 af 6", six, "Svagest:", "Bagud, begrænset fremgang", List.of());
    Cell wrong =
        new Cell(
            WRONG_DIRECTION,
            "1 af 4",
            List.of(ON_TRACK, BEHIND_PROGRESSING, WRONG_DIRECTION, NOT_ASSESSABLE),
            "Svagest:",
            "Forkert retning",
            List.of());
    Cell missed =
        new Cell(
            NOT_ACHIEVED,
            "3 af 6",
            List.of(MAINTAINED, ON_TRACK, ON_TRACK, BEHIND_PROGRESSING, NOT_ACHIEVED),
            "Svagest:",
            "Ikke nået",
            List.of());
    Cell unknown =
        new Cell(
            NOT_ASSESSABLE,
            "Kan ikke vurderes",
            List.of(BEHIND_LIMITED, NOT_ASSESSABLE, NOT_ASSESSABLE, NOT_ASSESSABLE),
            "",
            "Kun 1 af 4 kriterier kan vurderes",
            List.of());
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
