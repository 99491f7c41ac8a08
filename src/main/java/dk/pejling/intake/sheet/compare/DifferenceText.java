package dk.pejling.intake.sheet.compare;

import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.finding.Quotable;
import java.util.ArrayList;
import java.util.List;

/**
 * A difference in Danish, for the one who hands the workbook in: it quotes what the cluster itself
 * wrote, small counts too, and so is never published.
 *
 * <pre>
 * Fremdrift F14 · kriterium 1.4, Opnået værdi: 11,6 → 11,9
 * Fremdrift G15 → G16 · kriterium 2.1, Status: holdt tilbage (IND-301) → I gang (frigivet)
 * </pre>
 */
public final class DifferenceText {
  private static final int LONGEST = 60;
  private static final int BEFORE_THE_DIFFERENCE = 20;

  private DifferenceText() {}

  /** Such as {@code 3 svar ændret og 1 række tilføjet, heraf 1 svar frigivet}; not of none. */
  public static String summary(SheetDifference difference) {
    List<String> parts = new ArrayList<>();
    count(parts, answers(difference).size(), "svar ændret", "svar ændret");
    count(parts, of(difference, Change.RowAdded.class), "række tilføjet", "rækker tilføjet");
    count(parts, of(difference, Change.RowRemoved.class), "række slettet", "rækker slettet");
    List<String> among = new ArrayList<>();
    long held = answers(difference).stream().filter(Change.Answer::becameHeldBack).count();
    long free = answers(difference).stream().filter(Change.Answer::wasReleased).count();
    count(among, held, "nu holdt tilbage", "nu holdt tilbage");
    count(among, free, "frigivet", "frigivet");
    return DanishWords.list(parts) + (among.isEmpty() ? "" : ", heraf " + DanishWords.list(among));
  }

  /** A line for each change. */
  public static List<String> lines(SheetDifference difference) {
    return difference.changes().stream().map(DifferenceText::line).map(Quotable::of).toList();
  }

  private static List<Change.Answer> answers(SheetDifference difference) {
    return difference.changes().stream()
        .filter(Change.Answer.class::isInstance)
        .map(Change.Answer.class::cast)
        .toList();
  }

  private static long of(SheetDifference difference, Class<? extends Change> kind) {
    return difference.changes().stream().filter(kind::isInstance).count();
  }

  private static void count(List<String> parts, long count, String one, String more) {
    if (count > 0) {
      parts.add(DanishNumber.of(count) + " " + (count == 1 ? one : more));
    }
  }

  private static String line(Change change) {
    return switch (change) {
      case Change.Answer(var sheet, var row, var column, Said before, Said after) -> {
        Window window = Window.on(before.text(), after.text());
        yield "%s %s · %s, %s: %s → %s%s"
            .formatted(
                sheet,
                place(before.cell(), after.cell()),
                row,
                column,
                said(before, window),
                said(after, window),
                turn((Change.Answer) change));
      }
      case Change.RowAdded(var sheet, var row, var cell) ->
          "%s %s · %s: ny række".formatted(sheet, cell, row);
      case Change.RowRemoved(var sheet, var row, var cell) ->
          "%s %s · %s: rækken er væk".formatted(sheet, cell, row);
    };
  }

  private static String place(String before, String after) {
    return before.equals(after) ? after : before + " → " + after;
  }

  private static String turn(Change.Answer change) {
    return change.wasReleased() ? " (frigivet)" : "";
  }

  private static String said(Said said, Window window) {
    return switch (said.kind()) {
      case GIVEN -> window.of(said.text());
      case BLANK -> "tomt";
      case HELD_BACK -> "holdt tilbage (" + said.text() + ")";
    };
  }

  /** The part of long texts where they begin to differ. */
  private record Window(int from) {
    static Window on(String one, String other) {
      int same = 0;
      while (same < Math.min(one.length(), other.length())
          && one.charAt(same) == other.charAt(same)) {
        same++;
      }
      boolean fits = Math.max(one.length(), other.length()) <= LONGEST;
      return new Window(fits ? 0 : wordAfter(one, Math.max(0, same - BEFORE_THE_DIFFERENCE), same));
    }

    private static int wordAfter(String text, int from, int latest) {
      int space = from == 0 ? -1 : text.indexOf(' ', from);
      return space >= 0 && space < latest ? space + 1 : from;
    }

    String of(String text) {
      int start = Math.min(from, Math.max(0, text.length() - 1));
      int end = Math.min(text.length(), start + LONGEST);
      String part = text.substring(start, end);
      String shown = (start > 0 ? "…" : "") + part + (end < text.length() ? "…" : "");
      return shown.isEmpty() ? "tomt" : shown;
    }
  }
}
