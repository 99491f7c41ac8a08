package dk.pejling.rendering.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A page as a browser's parser understands it. */
final class PageText {
  private PageText() {}

  /** What is read and seen, without drawings. */
  static String body(String html) {
    Seen seen = read(html);
    return seen.text.toString();
  }

  /** The names of all elements, in order. */
  static List<String> elements(String html) {
    return read(html).elements;
  }

  /** The markup of the main part. */
  static String main(String html) {
    return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
  }

  private static Seen read(String html) {
    HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
    Seen seen = new Seen();
    parser.setContentHandler(seen);
    try {
      parser.parse(new InputSource(new StringReader(html)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
    return seen;
  }

  private static final class Seen extends DefaultHandler {
    private final StringBuilder text = new StringBuilder();
    private final List<String> elements = new ArrayList<>();
    private int silent;

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      elements.add(local);
      if (silent > 0 || local.equals("svg") || local.equals("head") || local.equals("script")) {
        silent++;
      }
    }

    @Override
    public void endElement(String uri, String local, String name) {
      silent = Math.max(0, silent - 1);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      if (silent == 0) {
        text.append(characters, start, length);
      }
    }
  }
}
