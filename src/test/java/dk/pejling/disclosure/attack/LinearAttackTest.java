package dk.pejling.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.DisclosureControl;
import dk.pejling.disclosure.attack.RandomRegion.Periods;
import dk.pejling.disclosure.attack.RandomRegion.Persons;
import dk.pejling.disclosure.attack.RandomRegion.Place;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Random regions, clusters of one to four, by sex, by age or both, in years and quarters: for no
 * small count does what is published leave only numbers below the threshold.
 */
class LinearAttackTest {
  private static final Breakdown SEX = new Breakdown("køn", List.of("kvinder", "mænd"));
  private static final Breakdown AGE = new Breakdown("alder", List.of("0-17", "18-64", "65+"));
  private static final double THRESHOLD = 5 - 1e-6;

  @Property(tries = 80, seed = "20251212")
  void everySmallCountCouldBeALargeOne(@ForAll("regions") RandomRegion region) {
    Agreement agreement = region.agreement();
    Map<Place, Persons> truth = region.truth(agreement);
    DisclosedStatus status = new DisclosureControl().disclose(region.assessment(agreement, truth));
    LinearAttacker events = new LinearAttacker(status, region.periods(), true);
    LinearAttacker others = new LinearAttacker(status, region.periods(), false);
    truth.forEach(
        (place, persons) -> {
          if (RandomRegion.isSmall(persons.events())) {
            assertThat(events.isShown(place)).as("%s", place).isFalse();
            assertThat(events.highest(place)).as("%s", place).isGreaterThan(THRESHOLD);
          }
          if (RandomRegion.isSmall(persons.others())) {
            assertThat(others.isShown(place)).as("%s", place).isFalse();
            assertThat(others.highest(place)).as("%s", place).isGreaterThan(THRESHOLD);
          }
        });
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
