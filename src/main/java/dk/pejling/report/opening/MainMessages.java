package dk.pejling.report.opening;

import dk.pejling.report.document.Block;
import java.util.ArrayList;
import java.util.List;

/** The main messages (`hovedbudskaber`) side by side, each under its own numbered heading. */
public final class MainMessages {
  private static final int GRID = 12;
  private static final int ABREAST = 3;

  private MainMessages() {}

  /**
   * The secretariat's text in columns, or the computed messages when it has no headings.
   *
   * @param narrative blocks where each heading begins a message
   */
  public static List<Block> sideBySide(List<Block> narrative) {
    List<List<Block>> messages = new ArrayList<>();
    for (Block block : narrative) {
      if (block instanceof Block.Heading heading) {
        messages.add(new ArrayList<>());
        messages
            .getLast()
            .add(
                new Block.Heading(
                    3, heading.anchor(), messages.size() + "\u00A0 " + heading.text()));
      } else if (!messages.isEmpty()) {
        messages.getLast().add(block);
      }
    }
    List<Block> rows = new ArrayList<>();
    for (int from = 0; from < messages.size(); from += ABREAST) {
      rows.add(
          new Block.Columns(
              messages.subList(from, Math.min(from + ABREAST, messages.size())).stream()
                  .map(message -> new Block.Columns.Column(GRID / ABREAST, message))
                  .toList()));
    }
    return List.copyOf(rows);
  }
}
