package dk.pejling.disclosure;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.geography.Region;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.assessment.Assessment;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reported;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Regions with random clusters and mostly small counts, the same for the same seed. */
final class RandomStatus {
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 12);
  private static final List<Integer> YEARS = List.of(2023, 2024, 2025);

  private RandomStatus() {}

  static Assessment of(long seed) {
    Random random = new Random(seed);
    Geography geography = geography(random);
    Agreement agreement =
        Agreements.of(
            geography,
            List.of(
                IndicatorSketch.proportion("p").make(),
                IndicatorSketch.proportion("r").measuredAs(new Measure.Rate()).make()),
            Criteria.target("1.1", "p", "10"),
            Criteria.target("1.2", "r", "10"),
            Criteria.gap("1.3", "p", "1"),
            Criteria.maintain("1.4", "p", "50", "0"),
            Criteria.milestone("2.4", LocalDate.of(2025, 12, 31)));
    List<Observation> observations = new ArrayList<>();
    for (int year : YEARS) {
      for (Municipality each : geography.municipalities()) {
        long events = random.nextInt(random.nextBoolean() ? 8 : 60);
        long rest = random.nextInt(random.nextBoolean() ? 8 : 60);
        String code = each.id().value();
        observations.add(Observed.counted("p", code, year, events, Math.max(1, events + rest)));
        observations.add(Observed.counted("r", code, year, events, 1000 + rest));
      }
    }
    return new Assessor(MethodVersion.V1)
        .assess(
            agreement,
            observations,
            geography.clusters().stream()
                .map(each -> Reported.status("2.4", Status.IN_PROGRESS).by(each.id().value()))
                .toList(),
            AS_OF);
  }

  private static Geography geography(Random random) {
    List<Cluster> clusters = new ArrayList<>();
    List<Municipality> municipalities = new ArrayList<>();
    int next = 101;
    for (int cluster = 0; cluster < 1 + random.nextInt(4); cluster++) {
      List<String> members = new ArrayList<>();
      for (int member = 0; member < 1 + random.nextInt(4); member++) {
        String code = String.valueOf(next++);
        members.add(code);
        municipalities.add(Agreements.municipality(code, "Kommune " + code, 1000));
      }
      clusters.add(Agreements.cluster("K" + cluster, members.toArray(String[]::new)));
    }
    return new Geography(
        new Region(Agreements.REGION, AreaLevel.REGION.label(), List.of()),
        clusters,
        municipalities);
  }
}
