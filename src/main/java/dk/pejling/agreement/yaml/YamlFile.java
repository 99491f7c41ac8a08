package dk.pejling.agreement.yaml;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Opens a YAML text as a tree of places. No objects are made from it, so no tag in the file can
 * name a class; aliases, which could make a small file vast, are findings.
 */
public final class YamlFile {
  private static final int DEEPEST = 20;

  private final Findings findings;

  public YamlFile(Findings findings) {
    this.findings = findings;
  }

  /** The file's one mapping, or findings that tell why there is none. */
  public Optional<YamlMap> root(String yaml, Section section) {
    String text = yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml;
    Place start = findings.place(1, 1, "");
    if (!readable(text)) {
      return Optional.empty();
    }
    if (!followable(text)) {
      return Optional.empty();
    }
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      if (root == null || Tag.NULL.equals(root.getTag())) {
        findings.add(AgreementCode.EMPTY_FILE, start, "ingen nøgler", "en aftale");
        return Optional.empty();
      }
      return YamlMap.of(root, section, start, findings);
    } catch (YAMLException e) {
      refuse(e, text);
      return Optional.empty();
    }
  }

  /**
   * What a file that is one list of mappings holds; those that can't be read are findings. A file
   * of remarks alone is as good as none.
   */
  public <T> List<T> list(
      String yaml, Section file, Section entry, Function<YamlMap, Optional<T>> read) {
    return yaml.lines().anyMatch(YamlFile::says)
        ? root(yaml, file).map(root -> root.maps(file.name(), entry, read)).orElse(List.of())
        : List.of();
  }

  private static boolean says(String line) {
    return !line.isBlank() && !line.strip().startsWith("#");
  }

  /** Goes through the file without building anything, so that nothing in it can grow. */
  private boolean followable(String text) {
    int depth = 0;
    try {
      for (Event event : new Yaml(new LoaderOptions()).parse(new StringReader(text))) {
        refuseTricks(event);
        depth += event instanceof CollectionStartEvent ? 1 : 0;
        depth -= event instanceof CollectionEndEvent ? 1 : 0;
        if (depth > DEEPEST) {
          Place at = findings.place(event.getStartMark(), "");
          findings.add(AgreementCode.SYNTAX, at, "for mange niveauer", "nøgler med værdier");
          return false;
        }
      }
      return true;
    } catch (YAMLException e) {
      new SyntaxFault(text, findings).add(e);
      return false;
    }
  }

  /** What the tree can't be built from is mostly a trick that has been found already. */
  private void refuse(YAMLException fault, String text) {
    if (findings.errors() == 0) {
      new SyntaxFault(text, findings).add(fault);
    }
  }

  private void refuseTricks(Event event) {
    boolean alias = event instanceof AliasEvent;
    boolean tagged =
        event instanceof ScalarEvent scalar && scalar.getTag() != null
            || event instanceof CollectionStartEvent start && start.getTag() != null;
    if (alias || tagged) {
      Place at = findings.place(event.getStartMark(), "");
      String found = alias ? "en henvisning" : "et typemærke";
      findings.add(AgreementCode.NOT_PLAIN, at, found, "selve værdien");
    }
  }

  private boolean readable(String text) {
    int line = 1;
    int column = 1;
    for (int character : text.codePoints().toArray()) {
      if (character == '\uFFFD' || !StreamReader.isPrintable(character)) {
        String found = "tegnet U+%04X".formatted(character);
        findings.add(
            AgreementCode.NOT_TEXT, findings.place(line, column, ""), found, "læselig tekst");
        return false;
      }
      line += character == '\n' ? 1 : 0;
      column = character == '\n' ? 1 : column + 1;
    }
    return true;
  }
}
