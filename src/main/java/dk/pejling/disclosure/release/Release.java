package dk.pejling.disclosure.release;

import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.period.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a report publishes as data (`udgivelse`): figures and verdicts after disclosure
 * control. It outlives the program that made it, so its parts are its own and change with care.
 *
 * @param agreement the agreement's id
 * @param report the report's type, such as {@code midtvejsstatus}
 * @param method name and version
 * @param program the program's version
 * @param series by indicator, area and group
 * @param criteria in the agreement's order
 * @param standings every pejlemærke in the region and each cluster
 * @param professional what people judged beside the calculation
 */
public record Release(
    String agreement,
    String report,
    LocalDate asOf,
    String method,
    String program,
    DataStanding data,
    List<Series> series,
    List<ReleasedCriterion> criteria,
    List<Standing> standings,
    List<ReleasedAssessment> professional) {
  public Release {
    professional = List.copyOf(professional);
    series = List.copyOf(series);
    criteria = List.copyOf(criteria);
    standings = List.copyOf(standings);
  }

  /** What a report of that type publishes, when that version of the program makes it. */
  public static Release of(DisclosedStatus status, String report, String program) {
    return new Releasing(status).release(report, program);
  }

  /** One indicator in one area and of one group, earliest period first. */
  public record Series(
      IndicatorId indicator, AreaId area, Group group, List<ReleasedFigure> figures) {
    public Series {
      figures = List.copyOf(figures);
    }

    /** What it says of the period; that there is no figure, where it doesn't speak of it. */
    public ReleasedFigure at(Period period) {
      return figures.stream()
          .filter(each -> each.period().equals(period))
          .findFirst()
          .orElse(new ReleasedFigure.Absent(period, Absence.MISSING));
    }
  }

  /** How a pejlemærke stands in an area. */
  public record Standing(int pejlemaerke, AreaId area, Verdict verdict) {
    public Light light() {
      return verdict.light();
    }
  }

  /** Everyone's series of the indicator in the area; without figures where there is none. */
  public Series series(IndicatorId indicator, AreaId area) {
    return series.stream()
        .filter(each -> each.indicator().equals(indicator) && each.area().equals(area))
        .filter(each -> each.group().equals(Group.EVERYONE))
        .findFirst()
        .orElse(new Series(indicator, area, Group.EVERYONE, List.of()));
  }

  /** The criterion of that id, or none. */
  public List<ReleasedCriterion> criterion(CriterionId id) {
    return criteria.stream().filter(each -> each.id().equals(id)).toList();
  }

  /** The same whichever version of the program made it. */
  public boolean saysTheSameAs(Release other) {
    return by("").equals(other.by(""));
  }

  private Release by(String version) {
    return new Release(
        agreement, report, asOf, method, version, data, series, criteria, standings, professional);
  }
}
