package dk.pejling.agreement.reading.criterion;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Register;
import dk.pejling.agreement.yaml.YamlMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the levels that areas have set for themselves.
 *
 * <pre>
 * egne-mål:
 *   klynge-nord: 11,1
 *   825: 12,0
 * </pre>
 */
final class OwnTargetReader {
  private final Findings findings;
  private final Register areas;
  private final Map<String, AreaLevel> levels;

  OwnTargetReader(Findings findings, Register areas, Map<String, AreaLevel> levels) {
    this.findings = findings;
    this.areas = areas;
    this.levels = levels;
  }

  Map<AreaId, Field<BigDecimal>> read(YamlMap target, Field<AreaLevel> finest) {
    Map<AreaId, Field<BigDecimal>> own = new LinkedHashMap<>();
    for (YamlMap.Entry entry : target.entries("egne-mål", "områder med hver sit måltal")) {
      Field<String> area = entry.key().text();
      Field<BigDecimal> value = entry.value().number();
      areas.refer(area);
      checkLevel(area, finest);
      area.ifKnown(id -> own.put(new AreaId(id), value));
    }
    return own;
  }

  static Map<AreaId, BigDecimal> values(Map<AreaId, Field<BigDecimal>> own) {
    return own.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().value()));
  }

  private void checkLevel(Field<String> area, Field<AreaLevel> finest) {
    AreaLevel level = area.known() ? levels.get(area.value()) : null;
    if (level != null && finest.known() && level.compareTo(finest.value()) < 0) {
      findings.add(
          AgreementCode.TOO_FINE,
          area.at(),
          "\"%s\" (%s)".formatted(area.value(), level.label()),
          "områder på niveauet %s eller grovere".formatted(finest.value().label()));
    }
  }
}
