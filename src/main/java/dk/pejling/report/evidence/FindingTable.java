package dk.pejling.report.evidence;

import dk.pejling.danish.DanishWords;
import dk.pejling.finding.Finding;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was wrong or surprising in what was received, grouped by code; nothing is left out. */
public final class FindingTable {
  private final List<Finding> findings;

  public FindingTable(Material material) {
    Set<Finding> all = new LinkedHashSet<>(material.input().findings());
    all.addAll(material.status().findings());
    this.findings = List.copyOf(all);
  }

  public Block block() {
    if (findings.isEmpty()) {
      return Prose.body("Der er ingen anmærkninger til det modtagne.");
    }
    Map<Said, Set<String>> concerned = new LinkedHashMap<>();
    findings.forEach(
        each -> {
          Set<String> concerns =
              concerned.computeIfAbsent(Said.of(each), said -> new LinkedHashSet<>());
          if (!each.concerns().isBlank()) {
            concerns.add(each.concerns());
          }
        });
    Map<String, List<Table.Row>> byCode = new TreeMap<>();
    concerned.forEach(
        (said, concerns) ->
            byCode
                .computeIfAbsent(said.code(), code -> new ArrayList<>())
                .add(said.row(DanishWords.list(List.copyOf(concerns)))));
    return new Table(
        Captions.table("anmaerkninger", message(), "Samlet efter kode."),
        Table.Density.DENSE,
        List.of(
            Cells.left("Kode", 1.3),
            Cells.left("Hvad", 4),
            Cells.left("Sted", 3.8),
            Cells.left("Følge", 3.4)),
        byCode.values().stream().map(Table.Group::new).toList(),
        List.of());
  }

  /** What several findings may have in common; then one row tells whom they concern. */
  private record Said(
      String code, String severity, String title, String place, String consequence) {
    static Said of(Finding finding) {
      return new Said(
          finding.code(),
          finding.severity().label(),
          finding.title(),
          finding.location().describe(),
          finding.consequence());
    }

    Table.Row row(String concerns) {
      return Cells.row(
          Cells.text(code, severity),
          Cells.text(title, concerns),
          Cells.text(place),
          Cells.text(consequence));
    }
  }

  private String message() {
    long held = findings.stream().filter(Finding::holdsBack).count();
    return DanishWords.sentence(number(findings.size()))
        + (findings.size() == 1 ? " anmærkning" : " anmærkninger")
        + " til det modtagne; "
        + number((int) held)
        + " holder noget tilbage";
  }

  private static String number(int count) {
    return count == 1 ? "én" : DanishWords.number(count);
  }
}
