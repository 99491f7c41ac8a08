package dk.pejling.cli.text;

import dk.pejling.danish.DanishNumber;
import dk.pejling.run.Versions.Entry;
import dk.pejling.run.Versions.History;
import dk.pejling.run.Versions.Line;
import dk.pejling.run.Versions.Outcome;
import dk.pejling.run.Versions.Step;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Versions as lines on a terminal. */
public final class VersionsText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Europe/Copenhagen"));
  private static final int SHORT_CHECKSUM = 8;
  private static final List<String> HEADINGS =
      List.of(
          "Klynge eller kilde",
          "Periode",
          "Udgaver",
          "Seneste",
          "Fra",
          "Fil",
          "Kontrolsum",
          "Tilstand");

  private VersionsText() {}

  public static List<String> list(Outcome.Listed listed) {
    if (listed.lines().isEmpty()) {
      List<String> lines = new ArrayList<>(listed.notes());
      lines.add("Der er ikke modtaget noget endnu. Udgaverne noteres, når der laves en rapport.");
      return lines;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    listed.lines().forEach(line -> rows.add(row(line)));
    List<String> lines = new ArrayList<>(aligned(rows));
    lines.addAll(listed.notes());
    return lines;
  }

  private static List<String> row(Line line) {
    Entry latest = line.latest();
    return List.of(
        line.subject(),
        line.period().isEmpty() ? "-" : line.period(),
        DanishNumber.of(line.versions()),
        TIME.format(latest.received()),
        latest.sender(),
        latest.place(),
        latest.sha256().substring(0, SHORT_CHECKSUM),
        state(latest));
  }

  private static List<String> aligned(List<List<String>> rows) {
    int[] widths = new int[HEADINGS.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return rows.stream().map(row -> aligned(row, widths)).toList();
  }

  private static String aligned(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
    }
    return line.toString().stripTrailing();
  }

  private static String state(Entry version) {
    return version.heldBack() == 0
        ? "alt modtaget"
        : DanishNumber.of(version.heldBack()) + " ting holdt tilbage";
  }

  public static List<String> histories(Outcome.Shown shown) {
    List<String> lines = new ArrayList<>();
    for (History history : shown.histories()) {
      lines.add(history.title());
      history.steps().forEach(step -> tell(step, lines));
      lines.add("");
    }
    lines.addAll(shown.notes());
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }

  private static void tell(Step step, List<String> lines) {
    Entry version = step.version();
    lines.add(
        "  Udgave %s · %s · fra %s · %s · %s · %s"
            .formatted(
                version.number(),
                TIME.format(version.received()),
                version.sender(),
                version.place(),
                version.sha256().substring(0, SHORT_CHECKSUM),
                state(version)));
    if (!step.summary().isEmpty()) {
      lines.add("    " + step.summary());
    }
    step.changes().forEach(change -> lines.add("      " + change));
  }

  public static String copied(Entry version) {
    return "Udgave %s, modtaget %s fra %s; kontrolsummen er efterprøvet."
        .formatted(version.number(), TIME.format(version.received()), version.sender());
  }
}
