package dk.pejling.agreement.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Opens a YAML text as a tree of places. No objects are made from it, so no tag in the file can
 * name a class; aliases, which could make a small file vast, are findings.
 */
public final class YamlFile {
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
    try {
      Yaml parser = new Yaml(new LoaderOptions());
      parser.parse(new StringReader(text)).forEach(this::refuseTricks);
      Node root = parser.compose(new StringReader(text));
      if (root == null) {
        findings.add(AgreementCode.EMPTY_FILE, start, "ingen nøgler", "en aftale");
        return Optional.empty();
      }
      return YamlMap.of(root, section, start, findings);
    } catch (MarkedYAMLException e) {
      new SyntaxFault(text, findings).add(e);
    } catch (YAMLException e) {
      findings.add(
          AgreementCode.SYNTAX, start, "for mange niveauer eller for stor en fil", "en aftale");
    }
    return Optional.empty();
  }

  private void refuseTricks(Event event) {
    boolean alias = event instanceof AliasEvent;
    boolean tagged =
        event instanceof ScalarEvent scalar && scalar.getTag() != null
            || event instanceof CollectionStartEvent start && start.getTag() != null;
    if (alias || tagged) {
      Place at = findings.place(event.getStartMark(), "");
      findings.add(
          AgreementCode.NOT_PLAIN, at, alias ? "en henvisning" : "et typemærke", "selve værdien");
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
