package dk.pejling.report.assembly;

import dk.pejling.agreement.geography.Area;
import dk.pejling.finding.Checked;
import dk.pejling.report.Template;
import dk.pejling.report.document.Block;
import dk.pejling.report.material.Material;
import dk.pejling.report.placeholder.Placeholders;
import dk.pejling.report.template.Directive;
import dk.pejling.report.template.TemplateWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The blocks of one area's own pages from the template for its level. */
public final class AreaAssembly {
  private AreaAssembly() {}

  /** As {@link Assembly#of}; the secretariat's texts are the report's and not asked for here. */
  public static Checked<List<Block>> of(Template template, Material material, Area area) {
    Map<String, Object> values = new HashMap<>(new Placeholders(material).values());
    values.put("område", area.name());
    values.put("område.id", area.id());
    values.put("område.slags", area.level().label());
    Map<String, Directive> directives = AreaSections.of(material, area);
    return Assembly.referenced(
        new TemplateWriter(Map.copyOf(values), directives).report(template),
        new Anchors(template, material));
  }
}
