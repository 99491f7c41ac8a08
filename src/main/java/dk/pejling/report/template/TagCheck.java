package dk.pejling.report.template;

import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import dk.pejling.report.Template;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds placeholders that are malformed and sections that don't open and close in pairs. */
final class TagCheck {
  private static final Pattern TAG =
      Pattern.compile("(?<!\\{)\\{\\{(?<kind>[#^/!]?)\\s*(?<name>[^{}]*?)\\s*}}");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]+");
  private final Template template;
  private final List<Finding> findings = new ArrayList<>();
  private final Deque<Opened> open = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();

  private TagCheck(Template template) {
    this.template = template;
  }

  private record Opened(String kind, String name, int line) {
    String tag() {
      return tagged(kind + name);
    }

    String end() {
      return tagged("/" + name);
    }
  }

  static List<Finding> of(Template template) {
    TagCheck check = new TagCheck(template);
    int number = 0;
    for (String line : template.text().lines().toList()) {
      check.line(line, ++number);
    }
    check.open.descendingIterator().forEachRemaining(check::unclosed);
    return List.copyOf(check.findings);
  }

  private void line(String line, int number) {
    Matcher tag = TAG.matcher(line);
    StringBuilder rest = new StringBuilder();
    while (tag.find()) {
      tag.appendReplacement(rest, "");
      String kind = String.valueOf(tag.group("kind"));
      String name = String.valueOf(tag.group("name"));
      if (kind.equals("!")) {
        continue;
      }
      if (!NAME.matcher(name).matches()) {
        malformed(number, tagged(kind + name));
        continue;
      }
      section(kind, name, number);
    }
    tag.appendTail(rest);
    if (rest.indexOf("{{") >= 0 || rest.indexOf("}}") >= 0) {
      malformed(number, line.strip());
    }
  }

  private void section(String kind, String name, int number) {
    if (kind.equals("#") || kind.equals("^")) {
      open.push(new Opened(kind, name, number));
    } else if (kind.equals("/")) {
      close(name, number);
    }
  }

  private void close(String name, int number) {
    Opened last = open.peek();
    if (last != null && last.name().equals(name)) {
      open.pop();
    } else if (open.stream().anyMatch(outer -> outer.name().equals(name))) {
      crossed(name, number);
    } else if (!told.remove(name)) {
      stray(tagged("/" + name), name, number);
    }
  }

  /** Takes those within away too: their own ends, sooner or later, are the same mistake. */
  private void crossed(String name, int number) {
    Opened within = open.element();
    while (!open.element().name().equals(name)) {
      told.add(open.pop().name());
    }
    open.pop();
    String end = tagged("/" + name);
    unbalanced(
        number,
        end,
        name,
        "Skriv %s før %s; det, der begynder sidst, slutter først.".formatted(within.end(), end));
  }

  private void unclosed(Opened left) {
    unbalanced(
        left.line(),
        left.tag(),
        left.name(),
        "Skriv %s, hvor afsnittet skal slutte, eller slet %s.".formatted(left.end(), left.tag()));
  }

  private void stray(String end, String name, int number) {
    Opened last = open.peek();
    unbalanced(
        number,
        end,
        name,
        last == null
            ? "Slet %s, eller skriv %s, hvor afsnittet skal begynde."
                .formatted(end, tagged("#" + name))
            : "Ret %s til %s, hvis den skal slutte %s fra linje %s; ellers slet den."
                .formatted(end, last.end(), last.tag(), last.line()));
  }

  private void unbalanced(int line, String found, String name, String remedy) {
    findings.add(
        finding(
                TemplateFault.UNBALANCED_SECTION,
                line,
                found,
                "{{#%s}} … {{/%s}}".formatted(name, name))
            .withRemedy(remedy));
  }

  private void malformed(int line, String found) {
    findings.add(
        finding(
            TemplateFault.MALFORMED_PLACEHOLDER,
            line,
            found,
            "{{navn}}, eller {{#navn}} … {{/navn}}"));
  }

  private Finding finding(FindingCode code, int line, String found, String expected) {
    return Finding.of(
        code, new SourceLocation.Line(template.file(), line, ""), "", found, expected);
  }

  private static String tagged(String within) {
    return "{{" + within + "}}";
  }
}
