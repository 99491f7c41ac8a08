package dk.pejling.intake.extract.label;

import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.complaint.Complaints;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.table.Row;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the rows that are about areas outside the agreement, to tell of them once. */
public final class OtherAreas {
  private static final int NAMED = 3;

  private final Set<String> names = new LinkedHashSet<>();
  private @Nullable SourceLocation first;
  private int rows;

  void add(String name, Row row, int column) {
    if (first == null) {
      first = row.at(column);
    }
    names.add(name);
    rows++;
  }

  /** Rows about an area that was added before. */
  public void again(int more) {
    rows += more;
  }

  public void tell(Complaints complaints) {
    if (first == null) {
      return;
    }
    String named = String.join(", ", names.stream().limit(NAMED).toList());
    complaints.add(
        ExtractCode.OTHER_AREAS,
        first,
        "",
        "%s%s (%s %s, %s tal)"
            .formatted(
                named,
                names.size() > NAMED ? " m.fl." : "",
                DanishNumber.of(names.size()),
                names.size() == 1 ? "område" : "områder",
                DanishNumber.of(rows)),
        "aftalens kommuner, klynger og region");
  }
}
