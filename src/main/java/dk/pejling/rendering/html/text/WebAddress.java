package dk.pejling.rendering.html.text;

import dk.pejling.rendering.markup.Markup;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Addresses that a page may link to. */
public final class WebAddress {
  private static final Set<String> SAFE = Set.of("http", "https", "mailto");

  private WebAddress() {}

  /** The address in ASCII; empty when it is none, or would do anything but open a page or mail. */
  static String of(String address) {
    try {
      URI uri = new URI(Markup.plain(address).strip());
      String scheme = uri.getScheme();
      boolean safe = scheme != null && SAFE.contains(scheme.toLowerCase(Locale.ROOT));
      return safe && (uri.isOpaque() || uri.getHost() != null) ? uri.toASCIIString() : "";
    } catch (URISyntaxException noAddress) {
      return "";
    }
  }

  /** A place on the page itself. */
  public static String within(String anchor) {
    try {
      return new URI(null, null, null, anchor).toASCIIString();
    } catch (URISyntaxException noFragment) {
      return "";
    }
  }
}
