package dk.pejling.rendering.docx.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML under way. Attributes are given as names and values by turns. */
public final class Xml {
  private static final int ENOUGH = 1 << 14;

  private final Writer out;
  private final StringBuilder waiting = new StringBuilder(2 * ENOUGH);
  private final Deque<String> opened = new ArrayDeque<>();

  public Xml(Writer out) {
    this.out = out;
    waiting.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  public Xml open(String name, String... attributes) {
    begin(name, attributes);
    waiting.append('>');
    opened.push(name);
    return this;
  }

  /** Ends what was opened last. */
  public Xml close() {
    waiting.append("</").append(opened.pop()).append('>');
    if (waiting.length() > ENOUGH) {
      flush();
    }
    return this;
  }

  /** An element without content. */
  public Xml leaf(String name, String... attributes) {
    begin(name, attributes);
    waiting.append("/>");
    return this;
  }

  public Xml text(String text) {
    XmlText.escape(text, waiting);
    return this;
  }

  /** Markup that is complete in itself and written by the program. */
  public Xml raw(String markup) {
    waiting.append(markup);
    return this;
  }

  /** Ends the whole. */
  public void end() {
    if (!opened.isEmpty()) {
      throw new IllegalStateException("left open: " + opened);
    }
    flush();
  }

  private void begin(String name, String... attributes) {
    waiting.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      waiting.append(' ').append(attributes[i]).append("=\"");
      XmlText.escape(attributes[i + 1], waiting);
      waiting.append('"');
    }
  }

  private void flush() {
    try {
      out.append(waiting);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    waiting.setLength(0);
  }
}
