package dk.pejling.rendering.pdf.attachment;

import java.nio.charset.StandardCharsets;

/**
 * A file that lies within a PDF (`vedhæftet fil`).
 *
 * @param name ASCII, without folder; what readers save it as
 * @param meaning Danish, as readers list it
 * @param mediaType such as {@code text/csv}
 */
public record Attachment(
    String name, String meaning, String mediaType, Relation relation, byte[] content) {
  public Attachment {
    if (name.isBlank() || !StandardCharsets.US_ASCII.newEncoder().canEncode(name)) {
      throw new IllegalArgumentException("\"%s\" isn't a name in ASCII".formatted(name));
    }
  }

  /** What it is to the pages, as PDF/A-3 names it. */
  public enum Relation {
    /** Figures that the pages show. */
    DATA("Data"),
    /** What the pages were made from. */
    SOURCE("Source");

    private final String type;

    Relation(String type) {
      this.type = type;
    }

    public String type() {
      return type;
    }
  }
}
