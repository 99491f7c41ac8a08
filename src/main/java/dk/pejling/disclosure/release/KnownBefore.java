package dk.pejling.disclosure.release;

import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.disclosure.release.ReleasedFigure.Shown;
import dk.pejling.disclosure.table.Cell;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What earlier reports have made known (`udgivelseshistorik`, method §7). What one of them has
 * shown is known whatever another hid; what one has hidden must stay hidden, unless it is shown.
 */
public final class KnownBefore {
  private final Map<Cell, List<Shown>> shown = new HashMap<>();
  private final Set<Cell> hidden = new HashSet<>();
  private final Set<Cell> nobody = new HashSet<>();

  private KnownBefore() {}

  /** There are no earlier reports. */
  public static KnownBefore nothing() {
    return of(List.of());
  }

  /**
   * @param releases in any order
   */
  public static KnownBefore of(List<Release> releases) {
    KnownBefore known = new KnownBefore();
    for (Release release : releases) {
      for (Release.Series series : release.series()) {
        series.figures().forEach(figure -> known.add(series, figure));
      }
    }
    return known;
  }

  private void add(Release.Series series, ReleasedFigure figure) {
    Cell cell = new Cell(series.indicator(), series.area(), series.group(), figure.period());
    switch (figure) {
      case Shown each -> shown.computeIfAbsent(cell, key -> new ArrayList<>()).add(each);
      case ReleasedFigure.Hidden each -> hidden.add(cell);
      case ReleasedFigure.Absent(Period period, Absence why) -> {
        switch (why) {
          case SUPPRESSED_BY_SOURCE -> hidden.add(cell);
          case NOT_APPLICABLE -> nobody.add(cell);
          case MISSING, INCOMPLETE, CONTRADICTED -> {
            // says nothing that could be put together with anything
          }
        }
      }
    }
  }

  /**
   * Whether an earlier report printed exactly this figure: the same counts, or the same value where
   * there are none. A value without counts doesn't make counts known.
   */
  public boolean shown(Cell cell, Figure.Known now) {
    return figures(cell).stream().anyMatch(each -> same(each, now));
  }

  /**
   * Whether earlier reports printed a figure in the place, or that there can be none, but never
   * what is said now: its source has revised it since.
   */
  public boolean revised(Cell cell, Figure now) {
    return switch (now) {
      case Figure.Known known -> isToldOf(cell) && !shown(cell, known);
      case Figure.Unknown(Absence why) ->
          isToldOf(cell) && !(why == Absence.NOT_APPLICABLE && nobody.contains(cell));
    };
  }

  private boolean isToldOf(Cell cell) {
    return shown.containsKey(cell) || nobody.contains(cell);
  }

  /**
   * Whether an earlier report hid it, or its source did: it was small, or gave a small one away.
   */
  public boolean hidden(Cell cell) {
    return hidden.contains(cell);
  }

  /** Every figure that was printed in the place, also such as a source has revised since. */
  public List<Shown> figures(Cell cell) {
    return List.copyOf(shown.getOrDefault(cell, List.of()));
  }

  /** Every place where a figure was printed, also such as no source speaks of any more. */
  public Set<Cell> cells() {
    return Set.copyOf(shown.keySet());
  }

  private static boolean same(Shown before, Figure.Known now) {
    return before.counts() instanceof Counts.NotCounted && now.counts() instanceof Counts.NotCounted
        ? before.value().compareTo(now.value()) == 0
        : before.counts().equals(now.counts());
  }
}
