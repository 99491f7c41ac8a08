package dk.pejling.intake.extract.sum;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.complaint.Complaints;
import dk.pejling.intake.extract.complaint.DialectCode;
import dk.pejling.intake.extract.label.RowLabels.Shown;
import dk.pejling.intake.extract.label.Subject;
import dk.pejling.intake.extract.sum.Gathering.Key;
import dk.pejling.intake.extract.sum.Gathering.Part;
import dk.pejling.observation.Reading;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rows say that a source leaves out because they would be 0 (`manglende rækker`): for the
 * agreement's areas, on the levels the file has, in the periods and categories the file shows. A
 * row that is there and can't be used is not 0.
 */
public final class AbsentRows {
  private static final Reading NOTHING = new Reading.Tally(0);

  private final Agreement agreement;
  private final String file;
  private final Set<Key> stated = new HashSet<>();
  private final Set<AreaId> areas = new HashSet<>();
  private final Map<IndicatorId, Set<Period>> periods = new LinkedHashMap<>();

  public AbsentRows(Agreement agreement, String file) {
    this.agreement = agreement;
    this.file = file;
  }

  /** Notes what any row shows, also one of another area or of a part that isn't used. */
  public void shown(Shown row) {
    if (row.area() != null) {
      areas.add(row.area());
    }
    if (row.indicator() != null && row.period() != null) {
      periods.computeIfAbsent(row.indicator().id(), any -> new TreeSet<>()).add(row.period());
    }
  }

  /** Notes that there is a row of it, whatever it says. */
  public void stated(Key key) {
    stated.add(key);
  }

  /** Adds what isn't stated. */
  public void fill(Sums sums, Set<Period> provisional, Complaints complaints) {
    SourceLocation whole = new SourceLocation.WholeFile(file);
    periods.forEach(
        (id, times) -> {
          Indicator indicator = agreement.indicator(id);
          if (isCounted(indicator.measure())) {
            times.forEach(time -> fill(id, time, provisional.contains(time), sums, complaints));
          } else {
            complaints.add(
                DialectCode.ABSENT_NOT_ZERO,
                whole,
                "indikator " + id,
                "en beregnet størrelse",
                "et antal");
          }
        });
  }

  private void fill(IndicatorId id, Period time, boolean provisional, Sums sums, Complaints told) {
    Map<Slice, Set<String>> combinations = new LinkedHashMap<>();
    combinations.put(new Slice(id, Group.EVERYONE), Set.of(""));
    sums.combinations().entrySet().stream()
        .filter(each -> each.getKey().indicator().equals(id) && !each.getValue().isEmpty())
        .forEach(each -> combinations.put(each.getKey(), new TreeSet<>(each.getValue())));
    for (Area area : filled()) {
      if (!areas.contains(area.id())) {
        told.addTogether(
            DialectCode.AREA_WITHOUT_ROWS,
            new SourceLocation.WholeFile(file),
            "indikator %s, %s".formatted(id, area.name()),
            "ingen række om " + area.name(),
            "mindst én række");
      }
      combinations.forEach(
          (slice, categories) -> {
            Subject subject = new Subject(id, area.id(), slice.group(), time);
            categories.forEach(category -> fill(new Key(subject, category), provisional, sums));
          });
    }
  }

  private void fill(Key key, boolean provisional, Sums sums) {
    if (!stated.contains(key)) {
      SourceLocation at = new SourceLocation.Line(file, SourceLocation.Line.ABSENT, "");
      sums.add(key, new Part(NOTHING, provisional, at));
    }
  }

  /** The areas of every level that the file has some of. */
  private List<Area> filled() {
    List<Area> filled = new ArrayList<>();
    for (AreaLevel level : AreaLevel.values()) {
      List<Area> all = agreement.geography().areas(level);
      if (all.stream().map(Area::id).anyMatch(areas::contains)) {
        filled.addAll(all);
      }
    }
    return filled;
  }

  private static boolean isCounted(Measure measure) {
    return switch (measure) {
      case Measure.Count() -> true;
      case Measure.PopulationRate rate -> true;
      case Measure.Proportion() -> false;
      case Measure.Rate() -> false;
      case Measure.SurveyShare() -> false;
      case Measure.Average() -> false;
    };
  }
}
