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

  private static final List<String> KEYS =
      List.of("måltal", "fasthold", "interval", "lighed", "milepæl", "intet-måltal");
  private static final String NOT_FOLLOWED = "nej";

  private final Findings findings;
  private final MeasuredReader measured;
  private final PeriodCheck periods;

  KindReader(CriterionContext context) {
    this.findings = context.findings();
    this.periods = new PeriodCheck(findings, context.term());
    this.measured = new MeasuredReader(context, periods);
  }

  /** How a criterion is judged, waiting for what all criteria have. */
  interface Kind {
    SuccessCriterion of(Frame frame);
  }

  Optional<Kind> read(YamlMap criterion, Field<AreaLevel> finest) {
    List<String> given = KEYS.stream().filter(criterion::has).toList();
    if (given.isEmpty()) {
      findings.add(AgreementCode.NO_KIND, criterion.at(), "ingen af dem", String.join(", ", KEYS));
    } else if (given.size() > 1) {
      findings.add(
          AgreementCode.SEVERAL_KINDS,
          criterion.scalar(given.getLast()).at(),
          String.join(" og ", given),
          "én af dem");
    }
    Optional<Kind> first = Optional.empty();
    for (String key : given) {
      Optional<Kind> kind = read(key, criterion, finest);
      first = first.isPresent() ? first : kind;
    }
    return first;
  }

  private Optional<Kind> read(String key, YamlMap criterion, Field<AreaLevel> finest) {
    return switch (key) {
      case "måltal" ->
          criterion.map(key, MeasuredReader.TARGET, map -> measured.target(map, finest));
      case "fasthold" ->
          criterion.map(key, MeasuredReader.MAINTAIN, map -> measured.maintain(map, finest));
      case "interval" ->
          criterion.map(key, MeasuredReader.RANGE, map -> measured.range(map, finest));
      case "lighed" -> criterion.map(key, MeasuredReader.GAP, map -> measured.gap(map, finest));
      case "milepæl" -> criterion.map(key, MILESTONE, this::milestone);
      default -> criterion.map(key, NO_TARGET, map -> noTarget(map, finest));
    };
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
