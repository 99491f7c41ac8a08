package dk.pejling.rendering.pdf;

import static dk.pejling.report.document.Mark.BEHIND_LIMITED;
import static dk.pejling.report.document.Mark.BEHIND_PROGRESSING;

import dk.pejling.rendering.chart.trend.Trends;
import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.AreaPlot.TargetLine;
import dk.pejling.report.document.AreaPlot.Whisker;
import dk.pejling.report.document.Block.Figure;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.StatusBlock.VerdictPanel;
import dk.pejling.report.document.chart.Axis;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What stands on a criterion's page, for tests. */
final class CriterionPage {
  private CriterionPage() {}

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
}
