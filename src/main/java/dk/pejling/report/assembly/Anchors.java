package dk.pejling.report.assembly;

import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.report.Template;
import dk.pejling.report.material.Material;
import dk.pejling.report.template.TemplateFault;
import java.util.List;
import java.util.stream.Stream;

/** Where people wrote an anchor (`anker`): in template or texts. */
final class Anchors {
  private final List<Template> texts;

  Anchors(Template template, Material material) {
    this.texts =
        Stream.concat(
                Stream.of(template),
                material.input().narratives().stream()
                    .map(each -> new Template(each.name() + ".md", each.markdown())))
            .toList();
  }

  /** A finding at the first place that names the anchor. */
  Finding fault(TemplateFault code, String anchor, String expected) {
    String found = "#" + anchor;
    for (Template text : texts) {
      int number = 0;
      for (String line : text.text().lines().toList()) {
        number++;
        if (line.contains("(#" + anchor + ")") || line.contains("{#" + anchor)) {
          return Finding.of(
              code, new SourceLocation.Line(text.file(), number, ""), "", found, expected);
        }
      }
    }
    return Finding.of(
        code, new SourceLocation.WholeFile(texts.getFirst().file()), "", found, expected);
  }
}
