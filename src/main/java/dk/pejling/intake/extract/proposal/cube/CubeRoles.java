package dk.pejling.intake.extract.proposal.cube;

import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.cube.Category;
import dk.pejling.intake.extract.cube.Dimension;
import dk.pejling.intake.extract.cube.Dimension.Role;
import dk.pejling.intake.extract.label.KnownNames;
import dk.pejling.intake.extract.proposal.draft.LikelyPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which dimension of a cube could hold what. */
final class CubeRoles {
  private final KnownNames names;
  private final List<Dimension> all;
  private final List<Dimension> rest;

  CubeRoles(KnownNames names, List<Dimension> dimensions) {
    this.names = names;
    this.all = dimensions;
    this.rest = new ArrayList<>(dimensions);
  }

  /**
   * A dimension for a role.
   *
   * @param said whether the file says so itself
   * @param equals others that could be it just as well
   */
  record Candidate(Dimension dimension, boolean said, List<Dimension> equals) {}

  /** What is left when some have been taken. */
  List<Dimension> rest() {
    return List.copyOf(rest);
  }

  void take(Dimension dimension) {
    rest.remove(dimension);
  }

  /** The dimension of areas: the file's own word, else where most of the agreement's are. */
  Optional<Candidate> area() {
    return candidate(Role.AREA, Comparator.comparingLong(this::areas), each -> areas(each) > 0);
  }

  /** The dimension of time: the file's own word, else one of nothing but periods. */
  Optional<Candidate> period() {
    return candidate(
        Role.TIME,
        Comparator.comparing(each -> 0),
        each -> each.size() > 0 && periods(each) == each.size());
  }

  /** The dimension with most of the agreement's indicators. */
  Optional<Candidate> indicator() {
    return best(
        rest.stream().filter(each -> indicators(each) > 0).toList(),
        false,
        Comparator.comparingLong(this::indicators));
  }

  private Optional<Candidate> candidate(
      Role role, Comparator<Dimension> order, Predicate<Dimension> looksIt) {
    List<Dimension> said = rest.stream().filter(each -> each.role() == role).toList();
    return said.isEmpty()
        ? best(
            rest.stream().filter(each -> each.role() == Role.UNSAID).filter(looksIt).toList(),
            false,
            order)
        : best(said, true, order);
  }

  private static Optional<Candidate> best(
      List<Dimension> dimensions, boolean said, Comparator<Dimension> order) {
    return dimensions.stream()
        .max(order)
        .map(
            best ->
                new Candidate(
                    best,
                    said,
                    dimensions.stream()
                        .filter(other -> other != best && order.compare(other, best) == 0)
                        .toList()));
  }

  /** How many categories are the agreement's areas, the way the profile would know them. */
  long areas(Dimension dimension) {
    return Math.max(areasByName(dimension), areasByCode(dimension));
  }

  private long areasByName(Dimension dimension) {
    return count(dimension, each -> names.area(each.label()).isPresent());
  }

  private long areasByCode(Dimension dimension) {
    return count(dimension, each -> names.area(each.code()).isPresent());
  }

  long indicators(Dimension dimension) {
    return Math.max(
        count(dimension, each -> names.indicator(each.label()).isPresent()),
        count(dimension, each -> names.indicator(each.code()).isPresent()));
  }

  static long periods(Dimension dimension) {
    return count(dimension, each -> LikelyPeriod.is(each.asPeriod()));
  }

  private static long count(Dimension dimension, Predicate<Category> wanted) {
    return dimension.categories().stream().filter(wanted).count();
  }

  /** Whether its categories are better known by their codes than by their names. */
  boolean isByCode(Dimension dimension) {
    Set<String> labels = new HashSet<>();
    boolean distinct =
        dimension.categories().stream().allMatch(each -> labels.add(PlainName.of(each.label())));
    long indicatorsByCode = count(dimension, each -> names.indicator(each.code()).isPresent());
    return !distinct
        || labels.contains("")
        || areasByCode(dimension) > areasByName(dimension)
        || indicatorsByCode > count(dimension, each -> names.indicator(each.label()).isPresent());
  }

  /** The first of its names that no other dimension has too. */
  String nameOf(Dimension dimension) {
    return dimension.names().stream()
        .filter(
            name ->
                all.stream()
                    .filter(other -> other != dimension)
                    .flatMap(other -> other.names().stream())
                    .noneMatch(other -> PlainName.of(other).equals(PlainName.of(name))))
        .findFirst()
        .orElse(dimension.name());
  }

  /** What the profile calls each category. */
  List<String> categories(Dimension dimension) {
    boolean byCode = isByCode(dimension);
    return dimension.categories().stream()
        .map(each -> byCode ? each.code() : each.label())
        .toList();
  }
}
