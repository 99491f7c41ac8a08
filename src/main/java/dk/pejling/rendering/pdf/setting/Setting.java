package dk.pejling.rendering.pdf.setting;

import dk.pejling.rendering.pdf.tagged.Tag;

/**
 * Where a block is set.
 *
 * @param tag the element it becomes a child of
 * @param width points it may fill
 */
public record Setting(Tag tag, double width, Composition composition) {
  public Setting within(Tag child) {
    return new Setting(child, width, composition);
  }

  public Setting wide(double other) {
    return new Setting(tag, other, composition);
  }

  /** Text to be set here. */
  public ProseSetter prose() {
    return new ProseSetter(composition);
  }
}
