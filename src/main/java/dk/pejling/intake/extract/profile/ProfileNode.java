package dk.pejling.intake.extract.profile;

import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cell.PlainName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping in a profile's YAML with what is wrong in it, each with line and column. Keys that
 * nobody asked for are found by {@link #complain()}.
 */
final class ProfileNode {
  /** Stands where a proposed profile leaves something to a person. */
  static final String OPEN = "?";

  private final Problems problems;
  private final MappingNode mapping;
  private final Set<String> asked = new HashSet<>();

  ProfileNode(MappingNode mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
  }

  /** What has been found so far in one file. */
  static final class Problems {
    private final String file;
    private final List<Finding> found = new ArrayList<>();

    Problems(String file) {
      this.file = file;
    }

    void add(ProfileCode code, Node at, String key, String what, String expected) {
      found.add(Finding.of(code, at(at), "nøgle \"" + key + "\"", what, expected));
    }

    SourceLocation at(Node node) {
      return new SourceLocation.TextPosition(
          file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    }

    List<Finding> found() {
      return List.copyOf(found);
    }
  }

  boolean has(String key) {
    asked.add(key);
    return find(key).isPresent();
  }

  String required(String key, String expected) {
    Optional<Node> node = find(key);
    if (node.isEmpty()) {
      asked.add(key);
      problem(ProfileCode.MISSING_KEY, key, "nøglen mangler", expected);
      return "";
    }
    return text(key, "");
  }

  String text(String key, String otherwise) {
    asked.add(key);
    return find(key).map(node -> scalar(node, key)).orElse(otherwise);
  }

  List<String> texts(String key) {
    asked.add(key);
    Optional<Node> node = find(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof SequenceNode list) {
      return list.getValue().stream().map(item -> scalar(item, key)).toList();
    }
    return List.of(scalar(node.get(), key));
  }

  Map<String, String> entries(String key) {
    return new TreeMap<>(ordered(key));
  }

  /** As {@link #entries}, in the order they stand. */
  Map<String, String> ordered(String key) {
    Map<String, String> entries = new LinkedHashMap<>();
    child(key)
        .ifPresent(child -> child.keys().forEach(name -> entries.put(name, child.text(name, ""))));
    return entries;
  }

  /** The mapping under a key, if there is one. */
  Optional<ProfileNode> child(String key) {
    asked.add(key);
    Optional<Node> node = find(key);
    if (node.isPresent() && !(node.get() instanceof MappingNode)) {
      problems.add(ProfileCode.WRONG_KIND, node.get(), key, "en værdi", "nøgler med indrykning");
      return Optional.empty();
    }
    return node.map(found -> new ProfileNode((MappingNode) found, problems));
  }

  List<ProfileNode> children(String key) {
    asked.add(key);
    List<ProfileNode> children = new ArrayList<>();
    find(key)
        .ifPresent(
            node -> {
              if (!(node instanceof SequenceNode list)) {
                problems.add(
                    ProfileCode.WRONG_KIND, node, key, "ikke en liste", "en liste med \"-\"");
                return;
              }
              for (Node item : list.getValue()) {
                if (item instanceof MappingNode child) {
                  children.add(new ProfileNode(child, problems));
                } else {
                  problems.add(ProfileCode.WRONG_KIND, item, key, "en værdi", "nøgler");
                }
              }
            });
    return children;
  }

  /** Whether the value is a mapping of its own. */
  boolean isMapping(String key) {
    asked.add(key);
    return find(key).filter(MappingNode.class::isInstance).isPresent();
  }

  /** Where it begins. */
  SourceLocation at() {
    return problems.at(mapping);
  }

  void problem(ProfileCode code, String key, String what, String expected) {
    if (find(key).filter(ProfileNode::isOpen).isPresent()) {
      // the question itself has been told of
      return;
    }
    problems.add(code, find(key).orElse(mapping), key, what, expected);
  }

  /** Finds what nobody asked for, and keys given twice. */
  void complain() {
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = name(tuple);
      if (!asked.contains(key)) {
        problems.add(ProfileCode.UNKNOWN_KEY, tuple.getKeyNode(), key, key, expectedKeys());
      }
      if (!seen.add(key)) {
        problems.add(ProfileCode.CONFLICT, tuple.getKeyNode(), key, key + " to gange", "én gang");
      }
    }
  }

  private String expectedKeys() {
    return "en af: " + String.join(", ", asked.stream().sorted().toList());
  }

  private List<String> keys() {
    return mapping.getValue().stream().map(ProfileNode::name).toList();
  }

  private Optional<Node> find(String key) {
    return mapping.getValue().stream()
        .filter(tuple -> name(tuple).equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst();
  }

  private String scalar(Node node, String key) {
    if (node instanceof ScalarNode scalar) {
      if (isOpen(scalar)) {
        problems.add(ProfileCode.UNANSWERED, node, key, "\"" + OPEN + "\"", "et svar");
      }
      return PlainName.composed(scalar.getValue());
    }
    problems.add(ProfileCode.WRONG_KIND, node, key, "en liste eller nøgler", "én værdi");
    return "";
  }

  private static boolean isOpen(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().equals(OPEN);
  }

  private static String name(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar
        ? PlainName.composed(scalar.getValue())
        : "?";
  }
}
