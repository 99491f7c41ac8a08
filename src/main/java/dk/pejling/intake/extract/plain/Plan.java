package dk.pejling.intake.extract.plain;

import dk.pejling.intake.extract.figure.FigureReader;
import dk.pejling.intake.extract.label.OtherAreas;
import dk.pejling.intake.extract.label.RowLabels;
import dk.pejling.intake.extract.profile.Breakdown;
import dk.pejling.intake.extract.profile.Columns.IndicatorPlace;
import dk.pejling.intake.extract.profile.Columns.PeriodPlace;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.sum.BreakdownFilter;
import dk.pejling.intake.extract.sum.Sums;
import dk.pejling.intake.extract.table.Layout;
import dk.pejling.period.Period;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What a file's headings make of its columns, and where its lines go.
 *
 * @param labels not the reading's own, which another thread may be at
 * @param indicators how many the agreement has
 */
public record Plan(
    String file,
    Format format,
    List<String> headings,
    Columns columns,
    List<Breakdown> breakdowns,
    RowLabels labels,
    FigureReader figures,
    Provisional provisional,
    BreakdownFilter filter,
    OtherAreas otherAreas,
    Sums sums,
    int indicators) {

  /** How bytes are read. */
  public record Format(Charset encoding, byte separator, PlainNumber counts) {}

  /** Columns counted from 0; negative where there is none. */
  public record Columns(int area, int indicator, int period, int note, List<Integer> breakdowns) {
    public static Columns of(SourceProfile profile, Layout layout) {
      return new Columns(
          layout.column(profile.columns().area()),
          profile.columns().indicator() instanceof IndicatorPlace.InColumn(String heading)
              ? layout.column(heading)
              : -1,
          profile.columns().period() instanceof PeriodPlace.InColumn(String heading)
              ? layout.column(heading)
              : -1,
          layout.note(),
          profile.breakdowns().stream().map(each -> layout.column(each.column())).toList());
    }

    /** Whether a column has something to understand, and not a figure or nothing of interest. */
    boolean hasLabels(int column) {
      return all().contains(column);
    }

    /** Whether no column is read as two things. */
    boolean areApart() {
      return new HashSet<>(all()).size() == all().size();
    }

    private List<Integer> all() {
      List<Integer> all = new ArrayList<>(breakdowns);
      all.addAll(List.of(area, indicator, period, note));
      all.removeIf(column -> column < 0);
      return all;
    }
  }

  /** What makes a figure provisional. */
  public interface Provisional {
    boolean note(String remark);

    boolean period(Period period);
  }
}
