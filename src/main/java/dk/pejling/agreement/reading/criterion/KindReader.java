package dk.pejling.agreement.reading.criterion;

import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.goal.SuccessCriterion.Followed;
import dk.pejling.agreement.goal.SuccessCriterion.Frame;
import dk.pejling.agreement.goal.SuccessCriterion.Milestone;
import dk.pejling.agreement.goal.SuccessCriterion.NoTarget;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads how a criterion is judged. Here are the kinds without figures to reach; {@link
 * MeasuredReader} has the others.
 *
 * <pre>
 * milepæl: {frist: 2025-12-31, dokumentation: Tilbuddet er åbent i alle klyngens kommuner}
 * intet-måltal: {følges: nej}
 * intet-måltal: {følges: rusmidler-unge, baseline: 2023}
 * </pre>
 */
final class KindReader {
  static final Section MILESTONE = Section.single("milepæl").requires("frist", "dokumentation");
  static final Section NO_TARGET =
      Section.single("intet-måltal").requires("følges").allows("baseline");

  /** The ways a criterion can be judged, in the order they are offered. */
  private static final List<Way> WAYS =
      List.of(
          new Way(
              MeasuredReader.TARGET, (kinds, map, finest) -> kinds.measured.target(map, finest)),
          new Way(
              MeasuredReader.MAINTAIN,
              (kinds, map, finest) -> kinds.measured.maintain(map, finest)),
          new Way(MeasuredReader.RANGE, (kinds, map, finest) -> kinds.measured.range(map, finest)),
          new Way(MeasuredReader.GAP, (kinds, map, finest) -> kinds.measured.gap(map, finest)),
          new Way(MILESTONE, (kinds, map, finest) -> kinds.milestone(map)),
          new Way(NO_TARGET, KindReader::noTarget));

  private static final String NOT_FOLLOWED = "nej";

  private final Findings findings;
  private final MeasuredReader measured;
  private final PeriodCheck periods;

  KindReader(CriterionContext context) {
    this.findings = context.findings();
    this.periods = new PeriodCheck(findings, context.term());
    this.measured = new MeasuredReader(context, periods);
  }

  /** What may stand under one of the keys, and who reads it. */
  private record Way(Section section, WayReader reader) {
    String key() {
      return section.name();
    }
  }

  @FunctionalInterface
  private interface WayReader {
    Optional<Kind> read(KindReader kinds, YamlMap map, Field<AreaLevel> finest);
  }

  /** The keys that tell how a criterion is judged; each criterion has one. */
  static List<String> keys() {
    return WAYS.stream().map(Way::key).toList();
  }

  /** How a criterion is judged, waiting for what all criteria have. */
  interface Kind {
    SuccessCriterion of(Frame frame);
  }

  Optional<Kind> read(YamlMap criterion, Field<AreaLevel> finest) {
    List<Way> given = WAYS.stream().filter(way -> criterion.has(way.key())).toList();
    if (given.isEmpty()) {
      findings.add(
          AgreementCode.NO_KIND, criterion.at(), "ingen af dem", String.join(", ", keys()));
    } else if (given.size() > 1) {
      findings.add(
          AgreementCode.SEVERAL_KINDS,
          criterion.scalar(given.getLast().key()).at(),
          String.join(" og ", given.stream().map(Way::key).toList()),
          "én af dem");
    }
    Optional<Kind> first = Optional.empty();
    for (Way way : given) {
      Optional<Kind> kind =
          criterion.map(way.key(), way.section(), map -> way.reader().read(this, map, finest));
      first = first.isPresent() ? first : kind;
    }
    return first;
  }

  private Optional<Kind> milestone(YamlMap map) {
    Field<LocalDate> due = map.scalar("frist").date();
    Field<String> evidence = map.scalar("dokumentation").text();
    periods.within(due);
    return map.sound()
        ? Optional.of(frame -> new Milestone(frame, due.value(), evidence.value()))
        : Optional.empty();
  }

  private Optional<Kind> noTarget(YamlMap map, Field<AreaLevel> finest) {
    Field<String> followed = map.scalar("følges").id();
    if (followed.known() && followed.value().equals(NOT_FOLLOWED)) {
      if (map.has("baseline")) {
        findings.add(
            AgreementCode.UNKNOWN_KEY,
            map.scalar("baseline").at(),
            "\"baseline\"",
            "ingen baseline, når intet følges",
            "Slet baseline, eller skriv den indikator, der følges.");
      }
      return map.sound()
          ? Optional.of(frame -> new NoTarget(frame, new Followed.NotMeasured()))
          : Optional.empty();
    }
    return measured.followed(map, followed, finest);
  }
}
