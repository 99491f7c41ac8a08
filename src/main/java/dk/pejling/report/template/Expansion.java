package dk.pejling.report.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.report.template.markdown.Stash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in placeholders and repeats sections. An unknown placeholder is reported with its line, is
 * replaced by words that show the hole, and the rest is filled in.
 */
final class Expansion {
  private static final Pattern TAG = Pattern.compile("\\{\\{[^{}]*}}");

  /** Stands for the dots of names, which Mustache would take apart. */
  private static final char DOT = '\uE004';

  private final String file;
  private final Stash stash;
  private final List<Finding> findings;

  Expansion(String file, Stash stash, List<Finding> findings) {
    this.file = file;
    this.stash = stash;
    this.findings = findings;
  }

  /** The text with values as tokens of the stash; sections must be in pairs. */
  String of(String text, Map<String, Object> values) {
    Mustache.Compiler compiler =
        Mustache.compiler()
            .escapeHTML(false)
            .strictSections(true)
            .withFormatter(value -> stash.put(value.toString()));
    Map<String, Object> undotted = new HashMap<>();
    values.forEach((name, value) -> undotted.put(name.replace('.', DOT), value));
    String current =
        TAG.matcher(text)
            .replaceAll(tag -> Matcher.quoteReplacement(tag.group().replace('.', DOT)));
    while (true) {
      try {
        return compiler.compile(current).execute(undotted);
      } catch (MustacheException.Context unknown) {
        current = without(current, unknown.key, unknown.lineNo, values);
      }
    }
  }

  private String without(String text, String key, int line, Map<String, Object> values) {
    String written = key.replace(DOT, '.');
    findings.add(
        Suggestion.in(
            Finding.of(
                TemplateFault.UNKNOWN_PLACEHOLDER,
                new SourceLocation.Line(file, line, ""),
                "",
                "{{" + written + "}}",
                "et felt fra docs/formats/skabeloner.md"),
            written,
            names(values),
            "{{%s}}"));
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String name = Pattern.quote(key);
    Matcher placeholder =
        Pattern.compile("\\{\\{\\s*" + name + "\\s*}}").matcher(lines.get(line - 1));
    if (placeholder.find()) {
      lines.set(line - 1, placeholder.replaceFirst("[ukendt felt]"));
      return String.join("\n", lines);
    }
    return withoutSection(text, name);
  }

  /** Also of what stands within sections that repeat. */
  private static Set<String> names(Map<?, ?> values) {
    Set<String> names = new TreeSet<>();
    values.forEach(
        (name, value) -> {
          names.add(name.toString());
          if (value instanceof List<?> items) {
            items.forEach(
                item -> names.addAll(item instanceof Map<?, ?> map ? names(map) : Set.of()));
          }
        });
    return names;
  }

  /** Blanks the section but keeps its lines, so that later findings have the right ones. */
  private static String withoutSection(String text, String name) {
    Matcher section =
        Pattern.compile(
                "\\{\\{[#^]\\s*" + name + "\\s*}}.*?\\{\\{/\\s*" + name + "\\s*}}", Pattern.DOTALL)
            .matcher(text);
    if (!section.find()) {
      throw new IllegalStateException("no section " + name);
    }
    String blank = "\n".repeat((int) section.group().chars().filter(c -> c == '\n').count());
    return text.substring(0, section.start()) + blank + text.substring(section.end());
  }
}
