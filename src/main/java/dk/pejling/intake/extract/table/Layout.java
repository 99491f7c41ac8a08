package dk.pejling.intake.extract.table;

import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.profile.Breakdown;
import dk.pejling.intake.extract.profile.Columns;
import dk.pejling.intake.extract.profile.Columns.NotePlace;
import dk.pejling.intake.extract.profile.Columns.PeriodPlace;
import dk.pejling.intake.extract.profile.SourceProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a file really has the columns that its profile names. */
public final class Layout {
  /** Heading of the period in a row that was made of one figure. */
  public static final String PERIOD = "(periode)";

  /** Heading of the figure in such a row; always the column after {@link #PERIOD}. */
  public static final String FIGURE = "(tal)";

  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> headings;
  private final SourceProfile profile;

  public Layout(SourceProfile profile, List<String> headings) {
    this.profile = profile;
    this.headings = headings;
    for (int at = headings.size() - 1; at >= 0; at--) {
      places.put(PlainName.of(headings.get(at)), at);
    }
  }

  /** The column of that heading, counted from 0, or -1 where the file has none. */
  public int column(String heading) {
    return places.getOrDefault(PlainName.of(heading), -1);
  }

  /** The column with remarks, or -1. */
  public int note() {
    return profile.columns().note() instanceof NotePlace.InColumn(String heading)
        ? column(heading)
        : -1;
  }

  public List<String> missing() {
    return required().stream().filter(heading -> column(heading) < 0).toList();
  }

  public List<String> missingOptional() {
    return profile.columns().optional().stream().filter(heading -> column(heading) < 0).toList();
  }

  /** Headings of the file that the profile says nothing of. */
  public List<String> unknown() {
    Set<String> known = new HashSet<>();
    required().forEach(heading -> known.add(PlainName.of(heading)));
    profile.columns().optional().forEach(heading -> known.add(PlainName.of(heading)));
    profile.shape().unread().forEach(heading -> known.add(PlainName.of(heading)));
    if (profile.columns().period() instanceof PeriodPlace.InHeadings) {
      known.add(PERIOD);
      known.add(FIGURE);
    }
    return headings.stream()
        .map(String::strip)
        .filter(heading -> !heading.isEmpty() && !known.contains(PlainName.of(heading)))
        .toList();
  }

  private List<String> required() {
    Columns columns = profile.columns();
    List<String> required = new ArrayList<>(columns.required());
    profile.breakdowns().stream().map(Breakdown::column).forEach(required::add);
    return required;
  }
}
