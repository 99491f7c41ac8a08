package dk.pejling.intake.extract.table.csv;

import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.profile.Breakdown;
import dk.pejling.intake.extract.profile.Columns.IndicatorPlace;
import dk.pejling.intake.extract.profile.Columns.PeriodPlace;
import dk.pejling.intake.extract.profile.SourceProfile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that end where their figure is hidden:
 *
 * <pre>
 * Kommune   ;Uge   ;Bekræftede;Incidens
 * Aalborg   ;2021  ;     2.807;1.292,4
 * Læsø      ;2021  ;       &lt;10
 * </pre>
 *
 * All that stands behind the token is hidden too: which of its fields is missing can't be seen.
 */
final class ShortRows {
  private final SourceProfile profile;
  private final int width;
  private final int lastLabel;

  ShortRows(SourceProfile profile, List<String> headings) {
    this.profile = profile;
    this.width = headings.size();
    List<String> labels = new ArrayList<>(List.of(profile.columns().area()));
    profile.breakdowns().stream().map(Breakdown::column).forEach(labels::add);
    if (profile.columns().indicator() instanceof IndicatorPlace.InColumn(String heading)) {
      labels.add(heading);
    }
    if (profile.columns().period() instanceof PeriodPlace.InColumn(String heading)) {
      labels.add(heading);
    }
    List<String> names = headings.stream().map(PlainName::of).toList();
    this.lastLabel = labels.stream().map(PlainName::of).mapToInt(names::indexOf).max().orElse(-1);
  }

  /** With the token in every field that is missing; null where the row isn't of that kind. */
  @Nullable List<String> completed(List<String> fields) {
    if (!profile.shape().shortRows() || fields.size() >= width) {
      return null;
    }
    for (int at = lastLabel + 1; at < fields.size(); at++) {
      String token = PlainName.strip(fields.get(at));
      if (profile.tokens().suppressed().contains(token)) {
        List<String> whole = new ArrayList<>(fields.subList(0, at));
        while (whole.size() < width) {
          whole.add(token);
        }
        return whole;
      }
    }
    return null;
  }
}
