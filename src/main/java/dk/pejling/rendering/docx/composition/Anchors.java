package dk.pejling.rendering.docx.composition;

import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cover;
import dk.pejling.report.document.StatusBlock;
import dk.pejling.report.document.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The bookmarks that stand for the document's anchors. Word allows letters, digits and low lines,
 * 40 characters at most.
 */
public final class Anchors {
  private static final int LONGEST = 36;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> written = new HashSet<>();

  public static Anchors of(List<Block> blocks) {
    Anchors anchors = new Anchors();
    blocks.forEach(anchors::add);
    return anchors;
  }

  /** Whether a reference to it leads anywhere. */
  public boolean knows(String anchor) {
    return names.containsKey(anchor);
  }

  public String name(String anchor) {
    return names.getOrDefault(anchor, "");
  }

  /** Whether the bookmark is still to be set; the first place counts. */
  public boolean first(String anchor) {
    return knows(anchor) && written.add(anchor);
  }

  private void add(Block block) {
    switch (block) {
      case Block.Chapter chapter -> add(chapter.anchor());
      case Block.Topic topic -> add(topic.anchor());
      case Block.Heading heading -> add(heading.anchor());
      case Block.Figure figure -> add(figure.caption().anchor());
      case Block.Columns columns ->
          columns.columns().forEach(column -> column.blocks().forEach(this::add));
      case Table table -> add(table.caption().anchor());
      case AreaPlot plot -> add(plot.caption().anchor());
      case StatusBlock.StatusMatrix matrix -> add(matrix.caption().anchor());
      case StatusBlock status -> {}
      case Block.Text text -> {}
      case Block.Layout layout -> {}
      case Cover cover -> {}
    }
  }

  private void add(String anchor) {
    if (anchor.isEmpty() || names.containsKey(anchor)) {
      return;
    }
    String plain = "m_" + anchor.replaceAll("[^A-Za-z0-9]", "_");
    String base = plain.substring(0, Math.min(LONGEST, plain.length()));
    String name = base;
    for (int n = 2; names.containsValue(name); n++) {
      name = base + "_" + n;
    }
    names.put(anchor, name);
  }
}
