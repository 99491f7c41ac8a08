package dk.pejling.intake.limit;

import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads the file of limits (`grænser`). Every key may be left out; what is wrong with one leaves
 * the standard in its place, with a finding at its line.
 *
 * <pre>
 * skemaer:
 *   rækker: 20000
 * udtræk:
 *   sekunder: 600
 * </pre>
 */
public final class LimitsReader {
  /** In an input folder. */
  public static final String FILE_NAME = "graenser.yaml";

  private static final int LONGEST = 15;

  private final String file;
  private final List<Finding> findings = new ArrayList<>();

  private LimitsReader(String file) {
    this.file = file;
  }

  /** The limits, and what is wrong in the file. */
  public record Read(Limits limits, List<Finding> findings) {
    public Read {
      findings = List.copyOf(findings);
    }
  }

  /** Reads the file's text. */
  public static Read read(String fileName, String yaml) {
    LimitsReader reader = new LimitsReader(fileName);
    Limits limits = reader.limits(yaml);
    return new Read(limits, reader.findings);
  }

  private Limits limits(String yaml) {
    @Nullable Node root;
    try {
      root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
    } catch (MarkedYAMLException e) {
      notYaml(e.getProblemMark(), String.valueOf(e.getProblem()));
      return Limits.STANDARD;
    } catch (YAMLException e) {
      notYaml(null, "noget, der ikke er YAML");
      return Limits.STANDARD;
    }
    if (root == null) {
      return Limits.STANDARD;
    }
    if (!(root instanceof MappingNode sections)) {
      notYaml(root.getStartMark(), "ingen nøgler");
      return Limits.STANDARD;
    }
    FileLimits sheets = FileLimits.PROGRESS_SHEET;
    FileLimits extracts = FileLimits.EXTRACT;
    List<String> known = List.of(sheets.section(), extracts.section());
    Set<String> doubled = doubled(sections);
    for (NodeTuple section : sections.getValue()) {
      String name = text(section.getKeyNode());
      if (!known.contains(name)) {
        unknown(section.getKeyNode(), name, known.stream());
      } else if (doubled.contains(name)) {
        twice(section.getKeyNode(), name);
      } else if (name.equals(sheets.section())) {
        sheets = section(section.getValueNode(), sheets);
      } else {
        extracts = section(section.getValueNode(), extracts);
      }
    }
    return new Limits(sheets, extracts);
  }

  private FileLimits section(Node node, FileLimits standard) {
    if (!(node instanceof MappingNode keys)) {
      if (!text(node).isEmpty()) {
        notYaml(node.getStartMark(), "ingen nøgler under " + standard.section());
      }
      return standard;
    }
    FileLimits limits = standard;
    Set<String> doubled = doubled(keys);
    for (NodeTuple line : keys.getValue()) {
      String key = text(line.getKeyNode());
      Optional<Limit> limit = standard.known().filter(each -> each.key().equals(key)).findFirst();
      if (limit.isEmpty()) {
        unknown(line.getKeyNode(), key, standard.known().map(Limit::key));
      } else if (doubled.contains(key)) {
        twice(line.getKeyNode(), key);
      } else {
        limits = amount(line.getValueNode(), limit.get(), limits);
      }
    }
    return limits;
  }

  private FileLimits amount(Node node, Limit limit, FileLimits limits) {
    String written = text(node);
    String digits = written.replace("_", "");
    if (!digits.matches("-?\\d{1," + LONGEST + "}")) {
      String found = written.isEmpty() ? "intet tal" : "\"" + written + "\"";
      find(LimitCode.NOT_A_NUMBER, node.getStartMark(), limit.key(), found, "et helt tal");
      return limits;
    }
    long amount = Long.parseLong(digits);
    if (amount < 1 || amount > limit.most()) {
      find(
          LimitCode.OUT_OF_RANGE,
          node.getStartMark(),
          limit.key(),
          DanishNumber.of(amount),
          "fra 1 til " + DanishNumber.of(limit.most()));
      return limits;
    }
    return limits.with(limit, amount);
  }

  private static Set<String> doubled(MappingNode node) {
    Set<String> seen = new HashSet<>();
    return node.getValue().stream()
        .map(line -> text(line.getKeyNode()))
        .filter(key -> !seen.add(key))
        .collect(Collectors.toSet());
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar
        ? Normalizer.normalize(scalar.getValue(), Normalizer.Form.NFC).strip()
        : "";
  }

  private void unknown(Node node, String key, Stream<String> known) {
    String expected = "en af: " + known.collect(Collectors.joining(", "));
    find(LimitCode.UNKNOWN_KEY, node.getStartMark(), key, "\"" + key + "\"", expected);
  }

  private void twice(Node node, String key) {
    find(LimitCode.KEY_TWICE, node.getStartMark(), key, "nøglen to gange", "nøglen én gang");
  }

  private void notYaml(@Nullable Mark at, String found) {
    find(LimitCode.NOT_YAML, at, "", found, "nøglerne skemaer og udtræk med tal under");
  }

  private void find(LimitCode code, @Nullable Mark at, String key, String found, String expected) {
    SourceLocation place =
        at == null
            ? new SourceLocation.WholeFile(file)
            : new SourceLocation.TextPosition(file, at.getLine() + 1, at.getColumn() + 1);
    String concerns = key.isEmpty() ? "" : "nøgle \"" + key + "\"";
    findings.add(Finding.of(code, place, concerns, found, expected));
  }
}
