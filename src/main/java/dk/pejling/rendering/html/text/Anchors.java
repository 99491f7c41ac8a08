package dk.pejling.rendering.html.text;

import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Cover;
import dk.pejling.report.document.StatusBlock;
import dk.pejling.report.document.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The places of a page that links can point to. */
public final class Anchors {
  /** Ids of the page's own parts begin with {@code _}, which no anchor does. */
  private static final Pattern ID = Pattern.compile("[^\\s_\\p{C}][^\\s\\p{C}]*");

  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Where a link leads.
   *
   * @param brief such as {@code kap. 12} or the title
   */
  public record Place(String title, String brief) {}

  private Anchors() {}

  public static Anchors of(List<Block> blocks) {
    Anchors anchors = new Anchors();
    blocks.forEach(anchors::add);
    return anchors;
  }

  private void add(Block block) {
    switch (block) {
      case Block.Chapter chapter ->
          add(
              chapter.anchor(),
              chapter.title(),
              chapter.number().isEmpty() ? chapter.title() : "kap.\u00A0" + chapter.number());
      case Block.Topic topic -> add(topic.anchor(), topic.title(), topic.title());
      case Block.Heading heading -> add(heading.anchor(), heading.text(), heading.text());
      case Block.Figure figure -> add(figure.caption());
      case Table table -> add(table.caption());
      case AreaPlot plot -> add(plot.caption());
      case StatusBlock.StatusMatrix matrix -> add(matrix.caption());
      case Block.Columns columns ->
          columns.columns().forEach(column -> column.blocks().forEach(this::add));
      case Block.Paragraph none -> {}
      case Block.BulletList none -> {}
      case Block.TermList none -> {}
      case Block.Callout none -> {}
      case Block.PageBreak none -> {}
      case Block.TableOfContents none -> {}
      case StatusBlock none -> {}
      case Cover none -> {}
    }
  }

  private void add(Caption caption) {
    add(caption.anchor(), caption.message(), caption.label());
  }

  private void add(String anchor, String title, String brief) {
    if (ID.matcher(anchor).matches()) {
      places.putIfAbsent(anchor, new Place(title, brief));
    }
  }

  public boolean has(String anchor) {
    return places.containsKey(anchor);
  }

  /** What a place is called; the anchor must be one of the page's. */
  public Place place(String anchor) {
    Place place = places.get(anchor);
    if (place == null) {
      throw new IllegalArgumentException("no such place: " + anchor);
    }
    return place;
  }

  /** The element's id: the anchor, or nothing where it has none or another has it already. */
  public String id(String anchor) {
    return has(anchor) && taken.add(anchor) ? anchor : "";
  }
}
