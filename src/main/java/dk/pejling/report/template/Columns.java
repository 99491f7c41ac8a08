package dk.pejling.report.template;

import dk.pejling.finding.Finding;
import dk.pejling.report.document.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets what stands between {@code ::: spalter} and {@code ::: slut} side by side; each heading
 * begins a column. Everything else passes through.
 */
final class Columns {
  static final List<String> NAMES = List.of("spalter", "slut");

  private static final int GRID = 12;
  private final List<Block> page;
  private final List<Block> gathered = new ArrayList<>();
  private Directive.@Nullable Call opened;

  Columns(List<Block> page) {
    this.page = page;
  }

  void addAll(List<Block> blocks) {
    (opened == null ? page : gathered).addAll(blocks);
  }

  /** Whether the directive was about columns. */
  boolean takes(Directive.Call call, List<Finding> findings) {
    switch (call.name()) {
      case "spalter" -> {
        end(findings);
        opened = call;
        return true;
      }
      case "slut" -> {
        if (opened == null) {
          findings.add(TemplateWriter.fault(TemplateFault.UNCLOSED_COLUMNS, call));
        } else {
          page.add(sideBySide(gathered));
          gathered.clear();
          opened = null;
        }
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  void end(List<Finding> findings) {
    if (opened != null) {
      findings.add(TemplateWriter.fault(TemplateFault.UNCLOSED_COLUMNS, opened));
      page.addAll(gathered);
      gathered.clear();
      opened = null;
    }
  }

  private static Block sideBySide(List<Block> blocks) {
    List<List<Block>> columns = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading || columns.isEmpty()) {
        columns.add(new ArrayList<>());
      }
      columns.get(columns.size() - 1).add(block);
    }
    int span = GRID / Math.max(1, columns.size());
    return new Block.Columns(
        columns.stream().map(column -> new Block.Columns.Column(span, column)).toList());
  }
}
