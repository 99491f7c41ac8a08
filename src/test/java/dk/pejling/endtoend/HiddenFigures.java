package dk.pejling.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.Assessment;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.danish.DanishNumber;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.DisclosureControl;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.observation.Observation;
import dk.pejling.period.Period;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.stage.PejlingStages;
import dk.pejling.run.stage.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a report of an input folder must not tell: the figures that disclosure control hides, as
 * they would have been printed.
 *
 * @param shown texts that other figures rightly print
 */
record HiddenFigures(Agreement agreement, List<Hidden> cells, Set<String> shown) {
  private static final int FEW = 10;

  /** Which page of how many looks like a count of persons. */
  private static final Pattern PAGE_NUMBER = Pattern.compile("Side \\d+ af \\d+");

  private static final String SHA256 = "0".repeat(64);

  /** A hidden figure with what it would have been. */
  record Hidden(Indicator indicator, String area, Group group, Period period, Figure.Known figure) {
    /** Texts that would give it away wherever they stand. */
    List<String> texts() {
      return HiddenFigures.texts(indicator, figure);
    }

    @Override
    public String toString() {
      return "%s, %s, %s".formatted(indicator.id(), area, period.label());
    }
  }

  static HiddenFigures of(Path input) throws IOException {
    PejlingStages stages = new PejlingStages();
    Agreement agreement =
        ((Checked.Accepted<Agreement>)
                stages.readAgreement(text(input.resolve("sundhedsaftale.yaml"))))
            .value();
    List<TextFile> profiles = new ArrayList<>();
    for (Path profile : files(input.resolve("profiler"))) {
      profiles.add(text(profile));
    }
    Intake intake = stages.intake(agreement, profiles);
    List<Observation> observations = new ArrayList<>();
    for (Path extract : files(input.resolve("indikatorer"))) {
      observations.addAll(intake.reader().read(incoming(extract)).observations());
    }
    Assessment raw =
        new Assessor(MethodVersion.V1)
            .assess(agreement, observations, List.of(), agreement.reports().getFirst().asOf());
    return of(raw, new DisclosureControl().disclose(raw));
  }

  private static HiddenFigures of(Assessment raw, DisclosedStatus disclosed) {
    Agreement agreement = raw.agreement();
    List<Hidden> hidden = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    for (AreaSeries series : raw.series()) {
      Indicator indicator = agreement.indicator(series.indicator());
      Set<Period> taken = new HashSet<>();
      for (DisclosedPoint point : published(disclosed, series)) {
        if (point instanceof DisclosedPoint.Hidden) {
          taken.add(point.period());
        }
      }
      for (SeriesPoint point : series.points()) {
        if (point.figure() instanceof Figure.Known known) {
          if (taken.contains(point.period())) {
            String area = agreement.geography().area(series.area()).name();
            hidden.add(new Hidden(indicator, area, series.group(), point.period(), known));
          } else if (!published(disclosed, series).isEmpty()) {
            shown.addAll(texts(indicator, known));
          }
        }
      }
    }
    return new HiddenFigures(agreement, hidden, shown);
  }

  private static List<DisclosedPoint> published(DisclosedStatus disclosed, AreaSeries series) {
    return disclosed.series(series.indicator(), series.area(), series.group()).points();
  }

  private static List<String> texts(Indicator indicator, Figure.Known figure) {
    List<String> texts = new ArrayList<>();
    // a report says "1 af 4" of its clusters too
    if (figure.counts() instanceof Counts.Of(long part, long whole) && whole >= FEW) {
      texts.add(DanishNumber.of(part) + "/" + DanishNumber.of(whole));
      texts.add(DanishNumber.of(part) + " af " + DanishNumber.of(whole));
    }
    if (figure.spread() instanceof Spread.Between between) {
      int decimals = indicator.unit().decimals();
      texts.add(
          "(%s-%s)"
              .formatted(
                  DanishNumber.of(between.lower(), decimals),
                  DanishNumber.of(between.upper(), decimals)));
    }
    return texts;
  }

  /** In the catalogue the cell says so itself, and nowhere else stands what it would have been. */
  void assertAbsentFrom(PrintedReport report) {
    assertAbsentFrom("report", report.everything());
    for (Hidden cell :
        cells.stream().filter(each -> each.group().equals(Group.EVERYONE)).toList()) {
      Map<String, Map<String, String>> values =
          report.values(cell.indicator().shortName(), List.of(cell.area()));
      assertThat(values).as("%s in the catalogue", cell).containsKey(cell.area());
      assertThat(values.get(cell.area()))
          .as("%s", cell)
          .containsEntry(cell.period().label(), "skjult");
    }
  }

  void assertAbsentFrom(String name, String pages) {
    String text = PAGE_NUMBER.matcher(pages).replaceAll("");
    for (Hidden cell : cells) {
      for (String telling : cell.texts()) {
        if (!shown.contains(telling)) {
          assertThat(standsIn(text, telling)).as("%s of %s in %s", telling, cell, name).isFalse();
        }
      }
    }
  }

  /** A finding about a hidden figure quotes no number at all. */
  void assertAbsentFrom(List<Finding> findings) {
    for (Hidden cell : cells) {
      assertThat(findings)
          .filteredOn(
              finding ->
                  finding.concerns().contains(cell.area())
                      && finding.concerns().endsWith(cell.period().label())
                      && (finding.concerns().contains(cell.indicator().id().value())
                          || finding.concerns().contains(cell.indicator().name())))
          .as("%s", cell)
          .allSatisfy(finding -> assertThat(finding.found()).doesNotContainPattern("\\d+/\\d+"));
    }
  }

  /** As a number of its own: 3/20 does not stand in 13/20 or 3/200. */
  private static boolean standsIn(String text, String telling) {
    for (int at = text.indexOf(telling); at >= 0; at = text.indexOf(telling, at + 1)) {
      int end = at + telling.length();
      boolean starts = at == 0 || !isOfNumber(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isDigit(text.charAt(end));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfNumber(char mark) {
    return Character.isDigit(mark) || mark == '.' || mark == ',';
  }

  private static TextFile text(Path file) throws IOException {
    return new TextFile(String.valueOf(file.getFileName()), Files.readString(file), SHA256);
  }

  private static IncomingFile incoming(Path file) {
    return new IncomingFile(
        file, String.valueOf(file.getFileName()), IncomingFile.Kind.EXTRACT, SHA256, Instant.EPOCH);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
