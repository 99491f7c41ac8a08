package dk.pejling.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.DisclosureControl;
import dk.pejling.disclosure.attack.NextTime.Revision;
import dk.pejling.disclosure.attack.RandomRegion.Periods;
import dk.pejling.disclosure.attack.RandomRegion.Persons;
import dk.pejling.disclosure.attack.RandomRegion.Place;
import dk.pejling.disclosure.release.KnownBefore;
import dk.pejling.disclosure.release.Release;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Random regions, clusters of one to four, by sex, by age or both, in years and quarters: for no
 * small count does what is published leave only numbers below the threshold.
 */
@Execution(ExecutionMode.CONCURRENT)
class LinearAttackTest {
  private static final Breakdown SEX = new Breakdown("køn", List.of("kvinder", "mænd"));
  private static final Breakdown AGE = new Breakdown("alder", List.of("0-17", "18-64", "65+"));
  private static final double THRESHOLD = 5 - 1e-6;

  @Property(tries = 50, seed = "20251212")
  void everySmallCountCouldBeALargeOne(@ForAll("regions") RandomRegion region) {
    Agreement agreement = region.agreement();
    Map<Place, Persons> truth = region.truth(agreement);
    DisclosedStatus status = new DisclosureControl().disclose(region.assessment(agreement, truth));
    for (boolean happened : List.of(true, false)) {
      holds(new LinearAttacker(status, region.periods(), happened), happened, truth, Set.of());
    }
    truth.forEach((place, persons) -> assertHidden(status, place, persons));
  }

  /** Figures that were missing come later; the small ones among them were protected already. */
  @Property(tries = 20, seed = "20270601")
  void figuresThatComeLateGiveNothingAway(
      @ForAll("regions") RandomRegion region, @ForAll long seed) {
    Agreement agreement = region.agreement();
    Map<Place, Persons> truth = region.truth(agreement);
    DisclosedStatus before =
        new DisclosureControl()
            .disclose(
                region.assessment(agreement, truth, new NextTime(region, agreement, seed).late()));
    DisclosedStatus after = next(region, agreement, truth, before);
    for (boolean happened : List.of(true, false)) {
      LinearAttacker attacker = new LinearAttacker(before, region.periods(), happened);
      attacker.read(after, Set.of());
      holds(attacker, happened, truth, Set.of());
    }
    truth.forEach((place, persons) -> assertHidden(after, place, persons));
  }

  /** Neither what a count was nor what it is now follows from both reports. */
  @Property(tries = 20, seed = "20280601")
  void revisedFiguresGiveNothingAway(@ForAll("regions") RandomRegion region, @ForAll long seed) {
    Agreement agreement = region.agreement();
    Map<Place, Persons> truth = region.truth(agreement);
    Revision revision = new NextTime(region, agreement, seed).revision();
    DisclosedStatus before = new DisclosureControl().disclose(region.assessment(agreement, truth));
    DisclosedStatus after = next(region, agreement, revision.truth(), before);
    for (boolean happened : List.of(true, false)) {
      LinearAttacker attacker = new LinearAttacker(before, region.periods(), happened);
      attacker.read(after, revision.places());
      holds(attacker, happened, truth, Set.of());
      holds(attacker, happened, revision.truth(), revision.places());
    }
    revision.truth().forEach((place, persons) -> assertHidden(after, place, persons));
  }

  private static DisclosedStatus next(
      RandomRegion region, Agreement agreement, Map<Place, Persons> truth, DisclosedStatus before) {
    return new DisclosureControl()
        .disclose(
            region.assessment(agreement, truth),
            KnownBefore.of(List.of(Release.of(before, "midtvejsstatus", "1"))));
  }

  private static void holds(
      LinearAttacker attacker, boolean happened, Map<Place, Persons> truth, Set<Place> revised) {
    truth.forEach(
        (place, persons) -> {
          if (RandomRegion.isSmall(persons.of(happened))) {
            assertThat(attacker.highest(place, revised))
                .as("%s, %s, revised %s", place, persons, revised.contains(place))
                .isGreaterThan(THRESHOLD);
          }
        });
  }

  private static void assertHidden(DisclosedStatus status, Place place, Persons persons) {
    if (RandomRegion.isSmall(persons.events()) || RandomRegion.isSmall(persons.others())) {
      assertThat(LinearAttacker.isShown(status, place)).as("%s, %s", place, persons).isFalse();
    }
  }

  @Provide
  Arbitrary<RandomRegion> regions() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3).list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(
                List.of(List.<Breakdown>of(), List.of(SEX), List.of(AGE), List.of(SEX, AGE))),
            Arbitraries.of(Periods.class),
            Arbitraries.of(true, false),
            Arbitraries.longs())
        .as(RandomRegion::new);
  }
}
