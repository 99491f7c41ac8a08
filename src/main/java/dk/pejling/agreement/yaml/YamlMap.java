package dk.pejling.agreement.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping that follows a {@link Section}: unknown, missing and repeated keys have been found by
 * the time it is made.
 */
public final class YamlMap {
  private final Section section;
  private final Place at;
  private final Map<String, Node> values;
  private final Findings findings;
  private final int errorsBefore;

  private YamlMap(
      Section section, Place at, Map<String, Node> values, Findings findings, int errorsBefore) {
    this.section = section;
    this.at = at;
    this.values = values;
    this.findings = findings;
    this.errorsBefore = errorsBefore;
  }

  /** The mapping under {@code node}, or a finding where there is none. */
  static Optional<YamlMap> of(Node node, Section section, Place around, Findings findings) {
    int errorsBefore = findings.errors();
    if (!(node instanceof MappingNode mapping)) {
      Place at = findings.place(node.getStartMark(), around.concerns());
      findings.add(AgreementCode.WRONG_TYPE, at, form(node), "nøgler med værdier");
      return Optional.empty();
    }
    Place at = findings.place(node.getStartMark(), concerns(mapping, section, around));
    Map<String, Node> values = new KeyCheck(section, findings).values(mapping, at);
    return Optional.of(new YamlMap(section, at, values, findings, errorsBefore));
  }

  /** Where it begins: its first key. */
  public Place at() {
    return at;
  }

  public boolean has(String key) {
    return values.containsKey(declared(key));
  }

  /** Whether nothing has been found wrong in it so far, also deeper down. */
  public boolean sound() {
    return findings.errors() == errorsBefore;
  }

  public YamlScalar scalar(String key) {
    return scalar(values.get(declared(key)));
  }

  /** The values of a list; none where the key is left out. */
  public List<YamlScalar> scalars(String key) {
    return items(key).stream().map(this::scalar).toList();
  }

  /** What {@code reading} makes of the mapping under a key; nothing where the key is left out. */
  public <T> Optional<T> map(String key, Section of, Function<YamlMap, Optional<T>> reading) {
    return Optional.ofNullable(values.get(declared(key)))
        .flatMap(node -> of(node, of, at, findings))
        .flatMap(reading);
  }

  /** What {@code reading} makes of each mapping in a list, one at a time from the top. */
  public <T> List<T> maps(String key, Section of, Function<YamlMap, Optional<T>> reading) {
    List<T> read = new ArrayList<>();
    for (Node item : items(key)) {
      of(item, of, at, findings).flatMap(reading).ifPresent(read::add);
    }
    return List.copyOf(read);
  }

  /** The entries of a mapping whose keys are data, such as years; none where it is left out. */
  public List<Entry> entries(String key, String expected) {
    Node node = values.get(declared(key));
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof MappingNode mapping)) {
      findings.add(AgreementCode.WRONG_TYPE, placeOf(node), form(node), expected);
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node name = tuple.getKeyNode();
      if (name instanceof ScalarNode scalar && !seen.add(scalar.getValue())) {
        findings.add(
            AgreementCode.DUPLICATE_KEY, placeOf(name), scalar.getValue(), "hver nøgle én gang");
      }
      entries.add(new Entry(scalar(name), scalar(tuple.getValueNode())));
    }
    return entries;
  }

  /** One entry of a mapping whose keys are data. */
  public record Entry(YamlScalar key, YamlScalar value) {}

  /**
   * Where the value under these keys stands, each within the one before; where there is none, the
   * last that is there.
   */
  public Place place(String... keys) {
    Place found = at;
    Map<String, Node> within = values;
    for (String key : keys) {
      Node node = within.get(key);
      if (node == null) {
        return found;
      }
      found = placeOf(node);
      within = node instanceof MappingNode mapping ? named(mapping) : Map.of();
    }
    return found;
  }

  /** Where the value of {@code within} stands in each mapping of a list. */
  public List<Place> places(String list, String within) {
    return values.get(declared(list)) instanceof SequenceNode sequence
        ? sequence.getValue().stream()
            .map(
                item ->
                    placeOf(
                        item instanceof MappingNode mapping
                            ? named(mapping).getOrDefault(within, item)
                            : item))
            .toList()
        : List.of();
  }

  private static Map<String, Node> named(MappingNode mapping) {
    Map<String, Node> named = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        named.putIfAbsent(key.getValue(), tuple.getValueNode());
      }
    }
    return named;
  }

  private List<Node> items(String key) {
    Node node = values.get(declared(key));
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      findings.add(
          AgreementCode.WRONG_TYPE, placeOf(node), form(node), "en liste: punkter med - foran");
      return List.of();
    }
    if (sequence.getValue().isEmpty()) {
      findings.add(AgreementCode.EMPTY_LIST, placeOf(node), "[]", "mindst ét punkt");
    }
    return sequence.getValue();
  }

  private YamlScalar scalar(@Nullable Node node) {
    return new YamlScalar(node, node == null ? at : placeOf(node), findings);
  }

  private Place placeOf(Node node) {
    return findings.place(node.getStartMark(), at.concerns());
  }

  private String declared(String key) {
    if (!section.has(key)) {
      throw new IllegalArgumentException("%s has no key %s".formatted(section.name(), key));
    }
    return key;
  }

  private static String concerns(MappingNode mapping, Section section, Place around) {
    return mapping.getValue().stream()
        .filter(
            tuple ->
                tuple.getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals(section.namedBy()))
        .filter(tuple -> tuple.getValueNode() instanceof ScalarNode)
        .map(tuple -> section.name() + " " + ((ScalarNode) tuple.getValueNode()).getValue())
        .findFirst()
        .orElse(around.concerns());
  }

  /** What stands there, in Danish. */
  static String form(Node node) {
    return switch (node) {
      case MappingNode mapping -> "nøgler med værdier";
      case SequenceNode sequence -> "en liste";
      case ScalarNode scalar when scalar.getValue().isBlank() -> "ingen værdi";
      case ScalarNode scalar -> "\"" + scalar.getValue() + "\"";
      default -> node.getNodeId().name();
    };
  }
}
