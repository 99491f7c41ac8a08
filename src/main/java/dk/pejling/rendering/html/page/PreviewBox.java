package dk.pejling.rendering.html.page;

import dk.pejling.rendering.markup.Markup;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a preview has on top: that it is one, and what is wrong with what was written. */
final class PreviewBox {
  /** Keeps the reader's place, since it is the same page that comes again. */
  private static final String SCRIPT =
      "new EventSource(document.currentScript.dataset.news)"
          + ".addEventListener('ny',function(){location.reload()});";

  private PreviewBox() {}

  static void write(Supplement supplement, Markup out) {
    if (!(supplement instanceof Supplement.Preview preview)) {
      return;
    }
    out.open("aside", "class", "preview", "aria-label", "Forhåndsvisning");
    out.open("p").element("strong", preview.notice()).close("p");
    if (!preview.remarks().isEmpty()) {
      out.open("ul");
      preview.remarks().forEach(remark -> out.element("li", remark));
      out.close("ul");
    }
    out.close("aside").line();
  }

  static void script(Supplement supplement, Markup out) {
    if (supplement instanceof Supplement.Preview preview && !preview.news().isEmpty()) {
      out.script(SCRIPT, "data-news", preview.news());
    }
  }

  /** Lets that one script run, and ask its own server alone. */
  static String policy(Supplement supplement) {
    return supplement instanceof Supplement.Preview preview && !preview.news().isEmpty()
        ? "; script-src 'sha256-" + sha256() + "'; connect-src 'self'"
        : "";
  }

  private static String sha256() {
    try {
      byte[] script = SCRIPT.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(script));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
