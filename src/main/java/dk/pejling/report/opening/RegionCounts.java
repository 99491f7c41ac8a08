package dk.pejling.report.opening;

import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.report.material.Material;
import java.util.Comparator;
import java.util.List;

/**
 * The region's verdicts over all pejlemærker.
 *
 * @param verdicts best first
 */
public record RegionCounts(List<Verdict> verdicts) {
  public RegionCounts {
    verdicts = verdicts.stream().sorted(Comparator.naturalOrder()).toList();
  }

  public static RegionCounts of(Material material) {
    return new RegionCounts(
        material.agreement().pejlemaerker().stream()
            .map(each -> material.status().standing(each.number(), material.region().id()))
            .flatMap(standing -> standing.distribution().stream())
            .map(entry -> entry.verdict())
            .toList());
  }

  public List<Verdict> with(Light light) {
    return verdicts.stream().filter(verdict -> verdict.light() == light).toList();
  }

  public int count(Light light) {
    return with(light).size();
  }

  public int count(Verdict verdict) {
    return (int) verdicts.stream().filter(each -> each == verdict).count();
  }

  public int assessable() {
    return (int) verdicts.stream().filter(Verdict::assessable).count();
  }

  public int favourable() {
    return (int) verdicts.stream().filter(Verdict::favourable).count();
  }
}
