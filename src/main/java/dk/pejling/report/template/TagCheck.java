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

  private TagCheck(Template template) {
    this.template = template;
  }

  private record Opened(String name, int line) {}

  static List<Finding> of(Template template) {
    TagCheck check = new TagCheck(template);
    int number = 0;
    for (String line : template.text().lines().toList()) {
      check.line(line, ++number);
    }
    check.open.forEach(
        left -> check.fault(TemplateFault.UNBALANCED_SECTION, left.line(), "#" + left.name()));
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
        fault(TemplateFault.MALFORMED_PLACEHOLDER, number, kind + name);
        continue;
      }
      section(kind, name, number);
    }
    tag.appendTail(rest);
    if (rest.indexOf("{{") >= 0 || rest.indexOf("}}") >= 0) {
      fault(TemplateFault.MALFORMED_PLACEHOLDER, number, line.strip());
    }
  }

  private void section(String kind, String name, int number) {
    if (kind.equals("#") || kind.equals("^")) {
      open.push(new Opened(name, number));
    } else if (kind.equals("/")) {
      Opened last = open.peek();
      if (last != null && last.name().equals(name)) {
        open.pop();
      } else {
        fault(TemplateFault.UNBALANCED_SECTION, number, "/" + name);
      }
    }
  }

  private void fault(FindingCode code, int line, String found) {
    findings.add(
        Finding.of(
            code,
            new SourceLocation.Line(template.file(), line, ""),
            "",
            found.startsWith("{{") ? found : "{{" + found + "}}",
            "{{navn}}, eller {{#navn}} … {{/navn}}"));
  }
}
