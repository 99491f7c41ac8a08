package dk.pejling.agreement.yaml;

import dk.pejling.danish.NearestWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Holds a mapping's keys against its section. A misspelt key is one finding, not also a missing
 * one.
 */
final class KeyCheck {
  private final Section section;
  private final Findings findings;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final List<String> explained = new ArrayList<>();

  KeyCheck(Section section, Findings findings) {
    this.section = section;
    this.findings = findings;
  }

  /** The values under known keys; of a repeated key, the first. */
  Map<String, Node> values(MappingNode mapping, Place at) {
    mapping.getValue().stream().filter(this::known).forEach(tuple -> keep(tuple, at));
    mapping.getValue().stream().filter(tuple -> !known(tuple)).forEach(tuple -> refuse(tuple, at));
    for (String key : section.required()) {
      if (!values.containsKey(key) && !explained.contains(key)) {
        findings.add(
            AgreementCode.MISSING_KEY,
            at,
            "ingen nøgle \"%s\"".formatted(key),
            "nøglen \"%s\"".formatted(key),
            "Tilføj nøglen \"%s\" med en værdi.".formatted(key));
      }
    }
    return values;
  }

  private boolean known(NodeTuple tuple) {
    return section.has(name(tuple));
  }

  private void keep(NodeTuple tuple, Place around) {
    if (values.putIfAbsent(name(tuple), tuple.getValueNode()) != null) {
      findings.add(
          AgreementCode.DUPLICATE_KEY,
          place(tuple, around),
          "\"%s\" igen".formatted(name(tuple)),
          "hver nøgle én gang");
    }
  }

  private void refuse(NodeTuple tuple, Place around) {
    List<String> free = section.keys().stream().filter(key -> !values.containsKey(key)).toList();
    Optional<String> meant = NearestWord.to(name(tuple), free);
    meant.ifPresent(explained::add);
    findings.add(
        AgreementCode.UNKNOWN_KEY,
        place(tuple, around),
        "\"%s\"".formatted(name(tuple)),
        "en af nøglerne " + String.join(", ", section.keys()),
        meant.map("Mente du \"%s\"?"::formatted).orElse(AgreementCode.UNKNOWN_KEY.remedy()));
  }

  private Place place(NodeTuple tuple, Place around) {
    return findings.place(tuple.getKeyNode().getStartMark(), around.concerns());
  }

  private static String name(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
  }
}
