package dk.pejling.store.received;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.finding.SourceLocation.Line;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Provenance;
import dk.pejling.observation.Reading;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.period.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** An extract as it was read, with the content it was read from. */
final class KeptExtract {
  static final String SHA = "ab".repeat(32);
  static final Instant RECEIVED = Instant.parse("2026-03-31T22:15:30.123456Z");

  private KeptExtract() {}

  static ReadFile extract(List<Observation> observations, List<Finding> findings) {
    return new ReadFile(
        new ReceivedFile(
            "akutte.csv",
            SHA,
            RECEIVED,
            new Content.Extract(List.of(new IndicatorId("akut-psyk"), new IndicatorId("genindl"))),
            new Dating.On(LocalDate.of(2026, 1, 15)),
            observations.size()),
        observations,
        findings);
  }

  static List<Observation> tallies(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> observation(new Reading.Tally(i), new Line("akutte.csv", i + 2, ""), year(2025)))
        .toList();
  }

  static Observation observation(Reading reading, SourceLocation at, Period period) {
    return new Observation(
        new IndicatorId("akut-psyk"),
        new AreaId("851"),
        Group.EVERYONE,
        period,
        reading,
        period.equals(year(2025)),
        new Provenance(at, SHA, RECEIVED));
  }

  static Period year(int year) {
    return new Period.Year(year);
  }
}
