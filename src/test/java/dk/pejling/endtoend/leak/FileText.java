package dk.pejling.endtoend.leak;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that can be read out of a file, whatever its kind. A kind that nobody has thought of
 * is an error, so that no new form of output goes unsearched.
 */
final class FileText {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** What stands on either side of these was never one number. */
  private static final Pattern APART =
      Pattern.compile("</(?:t[dhr]|p|li|d[dt]|h[1-6]|text|desc|title|w:(?:p|tc|tr))>");

  private static final Pattern CODE = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});");
  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private FileText() {}

  static String of(String name, byte[] content) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
      case "pdf" -> PdfText.of(content);
      case "xlsx", "docx", "zip" -> PackageText.of(content);
      case "html", "htm", "svg", "xml", "rels", "xmp", "vml" ->
          ofMarkup(Geometry.outOf(name, plain(name, content)));
      case "png" -> PngText.of(content);
      // a font of ours: outlines of letters, in whatever order
      case "odttf" -> "";
      case "json" -> ofJson(plain(name, content));
      case "txt", "log", "csv", "md", "yaml", "yml" -> plain(name, content);
      default -> throw new AssertionError("nobody knows how to search " + name);
    };
  }

  /** As it stands, without tags that part what belongs together, and with a space for each. */
  static String ofMarkup(String markup) {
    String decoded =
        CODE.matcher(markup.replaceAll("&(?:nbsp|thinsp|ensp|emsp);", "\u00a0"))
            .replaceAll(
                code ->
                    Matcher.quoteReplacement(
                        Character.toString(
                            Integer.parseInt(code.group(2), code.group(1).isEmpty() ? 10 : 16))));
    return String.join(
        "\n",
        decoded,
        TAG.matcher(APART.matcher(decoded).replaceAll(" ")).replaceAll(""),
        TAG.matcher(decoded).replaceAll(" "));
  }

  private static String ofJson(String json) {
    return ESCAPED
        .matcher(json)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
  }

  private static String plain(String name, byte[] content) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError(name + " isn't text in UTF-8", e);
    }
  }
}
