package dk.pejling.agreement.reading.indicator;

import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Place;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import dk.pejling.finding.SourceLocation;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the breaks in an indicator's series, the earliest first.
 *
 * <pre>
 * databrud:
 *   - {fra: 2019, årsag: nyt landspatientregister}
 * </pre>
 */
final class BreakReader {
  static final Section BREAK = Section.single("databrud").requires("fra", "årsag");

  private final Findings findings;

  BreakReader(Findings findings) {
    this.findings = findings;
  }

  List<SeriesBreak> read(YamlMap indicator) {
    List<Field<Period>> earlier = new ArrayList<>();
    return indicator.maps("databrud", BREAK, map -> read(map, earlier));
  }

  /** Where the breaks begin, in their order. */
  static List<SourceLocation> places(YamlMap indicator) {
    return indicator.places("databrud", "fra").stream()
        .<SourceLocation>map(Place::position)
        .toList();
  }

  private Optional<SeriesBreak> read(YamlMap map, List<Field<Period>> earlier) {
    Field<Period> from = map.scalar("fra").period();
    Field<String> reason = map.scalar("årsag").text();
    if (from.known()) {
      earlier.stream()
          .filter(other -> !other.value().firstDay().isBefore(from.value().firstDay()))
          .findFirst()
          .ifPresent(
              other ->
                  findings.add(
                      AgreementCode.BREAK_ORDER,
                      from.at(),
                      "\"%s\"".formatted(from.value().label()),
                      "senere end %s".formatted(other.value().label())));
      earlier.add(from);
    }
    return map.sound()
        ? Optional.of(new SeriesBreak(from.value(), reason.value()))
        : Optional.empty();
  }
}
