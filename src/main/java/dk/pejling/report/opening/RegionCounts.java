package dk.pejling.report.opening;

import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.disclosure.PejlemaerkeStanding.Evidence;
import dk.pejling.report.material.Material;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The region's verdicts over all pejlemærker.
 *
 * @param verdicts best first
 * @param measured how many of the assessable rest on a source's figures
 * @param reported how many rest on what clusters say themselves
 */
public record RegionCounts(List<Verdict> verdicts, int measured, int reported) {
  public RegionCounts {
    verdicts = verdicts.stream().sorted(Comparator.naturalOrder()).toList();
  }

  public static RegionCounts of(Material material) {
    return new RegionCounts(
        material.agreement().pejlemaerker().stream()
            .map(each -> material.status().standing(each.number(), material.region().id()))
            .flatMap(standing -> standing.distribution().stream())
            .map(entry -> entry.verdict())
            .toList(),
        count(material, Evidence.MEASURED),
        count(material, Evidence.REPORTED));
  }

  private static int count(Material material, Evidence evidence) {
    return material.agreement().pejlemaerker().stream()
        .map(each -> material.status().standing(each.number(), material.region().id()))
        .mapToInt(standing -> standing.assessable(evidence))
        .sum();
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

  /** Those that aren't favourable, by how they are told; only what occurs. */
  public List<Told> unfavourable() {
    return Stream.of(
            new Told(count(Light.YELLOW), "er bagud"),
            new Told(count(Verdict.WRONG_DIRECTION), "går i den forkerte retning"),
            new Told(count(Verdict.NOT_ACHIEVED), "er ikke nået"),
            new Told(count(Verdict.NOT_MAINTAINED), "er ikke fastholdt"),
            new Told(count(Verdict.OUTSIDE), "ligger uden for det aftalte interval"))
        .filter(each -> each.count() > 0)
        .toList();
  }

  /** So many, and what they are, such as 2 that {@code er bagud}. */
  public record Told(int count, String words) {}
}
