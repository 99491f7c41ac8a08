import com.sun.management.OperatingSystemMXBean;
import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.Assessment;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.DisclosureControl;
import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Provenance;
import dk.pejling.observation.Reading;
import dk.pejling.period.Period;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The time of judging and of disclosure control in a warm process.
 *
 * <pre>
 * MethodSpeed assess ROUNDS      22 clusters, 98 municipalities, 500 criteria, 10 years
 * MethodSpeed disclose ROUNDS    5 regions, 22 clusters, 98 municipalities, 100 indicators, 2 years
 * </pre>
 */
final class MethodSpeed {
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 12);
  private static final int SEED = 20_251_212;
  private static final String CHECKSUM = "0".repeat(64);

  private MethodSpeed() {}

  public static void main(String[] arguments) {
    int rounds = Integer.parseInt(arguments[1]);
    switch (arguments[0]) {
      case "assess" -> assess(rounds);
      case "disclose" -> disclose(rounds);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void assess(int rounds) {
    Agreement agreement = agreement(22, 98, 500);
    List<Observation> figures = figures(agreement, 2016, 2025);
    time(
        rounds,
        figures.size() + " figures",
        () -> {
          Assessment assessment = judge(agreement, figures);
          return assessment.criteria().stream().mapToInt(each -> each.areas().size()).sum()
              + " verdicts";
        });
  }

  private static void disclose(int rounds) {
    List<Assessment> regions =
        IntStream.of(5, 5, 4, 4, 4)
            .mapToObj(
                clusters -> {
                  Agreement agreement = agreement(clusters, clusters == 4 ? 18 : 22, 100);
                  return judge(agreement, figures(agreement, 2023, 2025));
                })
            .toList();
    time(
        rounds,
        regions.stream().mapToInt(each -> each.series().size()).sum() + " series",
        () -> {
          int hidden = 0;
          for (Assessment region : regions) {
            DisclosedStatus status = new DisclosureControl().disclose(region);
            hidden +=
                (int)
                    status.series().stream()
                        .flatMap(series -> series.points().stream())
                        .filter(DisclosedPoint.Hidden.class::isInstance)
                        .count();
          }
          return hidden + " hidden";
        });
  }

  /** Prints what was given and made, and of each round: wall ms, processor ms. */
  private static void time(int rounds, String given, Supplier<String> work) {
    String made = work.get();
    System.out.printf(
        "%s, %s, heap %d MB%n", given, made, Runtime.getRuntime().maxMemory() >> 20);
    OperatingSystemMXBean clock =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    for (int round = 0; round < rounds; round++) {
      long begun = System.nanoTime();
      long busy = clock.getProcessCpuTime();
      work.get();
      System.out.printf(
          "%d %d%n",
          (System.nanoTime() - begun) / 1_000_000,
          (clock.getProcessCpuTime() - busy) / 1_000_000);
    }
  }

  private static Assessment judge(Agreement agreement, List<Observation> figures) {
    return new Assessor(MethodVersion.V1).assess(agreement, figures, List.of(), AS_OF);
  }

  /** Counts like those of real sources: mostly some hundreds, one in twelve below 12. */
  private static List<Observation> figures(Agreement agreement, int from, int to) {
    Random random = new Random(SEED);
    List<Observation> figures = new ArrayList<>();
    int line = 1;
    for (Indicator indicator : agreement.indicators()) {
      for (Municipality municipality : agreement.geography().municipalities()) {
        boolean few = random.nextInt(12) == 0;
        for (int year = from; year <= to; year += to - from == 2 ? 2 : 1) {
          long events = few ? random.nextInt(12) : 40 + random.nextInt(600);
          figures.add(
              new Observation(
                  indicator.id(),
                  municipality.id(),
                  Group.EVERYONE,
                  new Period.Year(year),
                  new Reading.Counted(events, events + 20 + random.nextInt(4_000)),
                  false,
                  new Provenance(
                      new SourceLocation.Line("tal.csv", ++line, ""), CHECKSUM, Instant.EPOCH)));
        }
      }
    }
    return figures;
  }

  private static Agreement agreement(int clusters, int municipalities, int indicators) {
    return BenchAgreement.agreement(
        clusters,
        municipalities,
        IntStream.range(0, indicators).mapToObj(MethodSpeed::indicator).toList(),
        IntStream.range(0, indicators).mapToObj(MethodSpeed::criterion).toList());
  }

  private static Indicator indicator(int number) {
    return BenchAgreement.indicator(
        BenchAgreement.indicator(number),
        new Indicator.Unit("pct.", "pct.point", BigDecimal.valueOf(100), 1),
        new Indicator.Measure.Proportion(),
        100);
  }

  private static SuccessCriterion criterion(int number) {
    return new SuccessCriterion.Target(
        new SuccessCriterion.Frame(
            new CriterionId("1." + (number + 1)),
            1,
            "Kriterium " + number,
            "K" + number,
            AreaLevel.MUNICIPALITY,
            List.of(),
            "",
            ""),
        new IndicatorId(BenchAgreement.indicator(number)),
        new Period.Year(2023),
        BigDecimal.TEN,
        new Period.Year(2027),
        Map.of(),
        BigDecimal.ZERO,
        3);
  }
}
