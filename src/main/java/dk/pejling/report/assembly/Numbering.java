package dk.pejling.report.assembly;

import dk.pejling.report.document.Block;
import dk.pejling.report.document.Caption;
import dk.pejling.report.text.Captions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives tables and figures their running numbers and knows what references to them say. */
final class Numbering {
  private final Map<String, Integer> last = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  List<Block> numbered(List<Block> blocks) {
    return new Rewriting(this::caption, run -> run).of(blocks);
  }

  /** What a reference to a numbered caption prints, by its anchor. */
  Map<String, String> names() {
    return Map.copyOf(names);
  }

  private Caption caption(Caption caption) {
    String kind = caption.label();
    if (!kind.equals(Captions.TABLE) && !kind.equals(Captions.FIGURE)) {
      return caption;
    }
    int number = last.merge(kind, 1, Integer::sum);
    String name = kind + "\u00A0" + number;
    if (!caption.anchor().isEmpty()) {
      names.put(caption.anchor(), name.toLowerCase(java.util.Locale.ROOT));
    }
    return new Caption(caption.anchor(), name + ".", caption.message(), caption.subtitle());
  }
}
