package dk.pejling.cli.text;

import dk.pejling.danish.DanishDate;
import dk.pejling.run.ExplainedVerdict;
import dk.pejling.run.ExplainedVerdict.Beside;
import dk.pejling.run.ExplainedVerdict.Criterion;
import dk.pejling.run.ExplainedVerdict.Elsewhere;
import dk.pejling.run.ExplainedVerdict.File;
import dk.pejling.run.ExplainedVerdict.Line;
import dk.pejling.run.Explanations.Outcome;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An explanation as lines on a terminal, from verdict to checksum. */
public final class ExplainText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Europe/Copenhagen"));

  private final List<String> lines = new ArrayList<>();

  private ExplainText() {}

  public static List<String> list(Outcome.Listed listed) {
    ExplainText text = new ExplainText();
    listed
        .criteria()
        .forEach(
            each ->
                text.lines.add(
                    "%-5s %s: %s (%s)"
                        .formatted(each.criterion(), each.name(), each.verdict(), each.light())));
    text.lines.add("");
    text.lines.add("Vurderingerne gælder regionen. Se hvorfor med: pejling explain 1.1");
    return text.lines;
  }

  public static List<String> verdict(ExplainedVerdict verdict) {
    ExplainText text = new ExplainText();
    text.criterion(verdict);
    text.judged(verdict);
    text.beside(verdict.beside());
    text.section("Det indgik", ExplainedInputs.lines(verdict.inputs()));
    text.section("Filer", verdict.files().stream().flatMap(file -> lines(file).stream()).toList());
    text.elsewhere(verdict);
    return text.lines;
  }

  private void criterion(ExplainedVerdict verdict) {
    Criterion criterion = verdict.criterion();
    if (!verdict.standing().isEmpty()) {
      lines.add(verdict.standing());
    }
    lines.add("Kriterium %s: %s".formatted(criterion.id(), criterion.name()));
    lines.add("  Pejlemærke: " + criterion.pejlemaerke());
    lines.add(
        "  Mål: " + criterion.kind() + (criterion.goal().isEmpty() ? "" : ", " + criterion.goal()));
    if (!criterion.indicator().isEmpty()) {
      lines.add("  Indikator: " + criterion.indicator());
    }
    lines.add("  Besluttet: " + criterion.decided());
    lines.add("  Står i: " + criterion.place());
    if (!criterion.note().isEmpty()) {
      lines.add("  Bemærk: " + criterion.note());
    }
  }

  private void judged(ExplainedVerdict verdict) {
    lines.add("");
    lines.add(
        "%s (%s): %s · %s"
            .formatted(
                verdict.area().name(),
                verdict.area().level(),
                verdict.headline(),
                verdict.light()));
    lines.add("  " + verdict.sentence());
    lines.add(
        "  %s pr. %s, %s"
            .formatted(verdict.report(), DanishDate.of(verdict.asOf()), verdict.method()));
    section("Sådan er det regnet", arithmetic(verdict.arithmetic()));
    section("Usikkerheden i forhold til", verdict.certainty());
    section("For at kriteriet kan vurderes", verdict.remedies());
  }

  private void beside(List<Beside> beside) {
    List<String> told = new ArrayList<>();
    for (Beside each : beside) {
      told.add(each.title() + ": " + each.sentence());
      arithmetic(each.arithmetic()).forEach(line -> told.add("  " + line));
    }
    section("Ved siden af, uden at ændre vurderingen", told);
  }

  private void elsewhere(ExplainedVerdict verdict) {
    List<String> there = new ArrayList<>();
    for (Elsewhere each : verdict.elsewhere()) {
      there.add("%s (%s): %s · %s".formatted(each.area(), each.id(), each.verdict(), each.light()));
    }
    section("I de andre områder", there);
    if (!there.isEmpty()) {
      lines.add(
          "  Se hvorfor med: pejling explain %s --area %s"
              .formatted(verdict.criterion().id(), verdict.elsewhere().getFirst().id()));
    }
  }

  private void section(String heading, List<String> content) {
    if (!content.isEmpty()) {
      lines.add("");
      lines.add(heading);
      content.forEach(line -> lines.add("  " + line));
    }
  }

  /** In three columns, as the report has them; some lines calculate nothing. */
  private static List<String> arithmetic(List<Line> arithmetic) {
    int label = arithmetic.stream().mapToInt(line -> line.label().length()).max().orElse(0);
    int expression =
        arithmetic.stream().mapToInt(line -> line.expression().length()).max().orElse(0);
    return arithmetic.stream()
        .map(
            line ->
                padded(line.label(), label) + padded(line.expression(), expression) + line.result())
        .toList();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length() + 2);
  }

  private static List<String> lines(File file) {
    return List.of(
        "[%s] %s, %s".formatted(file.number(), file.name(), standing(file)),
        "    sha256 " + file.sha256());
  }

  private static String standing(File file) {
    return switch (file.kind()) {
      case AGREEMENT -> "aftalefilen";
      case DATA ->
          file.received().isEmpty()
              ? "ikke modtaget ved en kørsel endnu"
              : "modtaget " + TIME.format(Instant.parse(file.received()));
    };
  }
}
