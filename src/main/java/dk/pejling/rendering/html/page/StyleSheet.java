package dk.pejling.rendering.html.page;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.svg.SceneSvg;
import dk.pejling.report.document.Document.Furniture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The page's look: colours by day and by night, typefaces, rules, and the margins on paper. */
final class StyleSheet {
  private static final String RULES = "page.css";

  private StyleSheet() {}

  static String of(Furniture furniture, String faces) {
    return String.join(
        "\n",
        faces,
        ":root{color-scheme:light dark;" + Scheme.LIGHT.properties() + "}",
        "@media screen and (prefers-color-scheme:dark){:root{" + Scheme.DARK.properties() + "}}",
        drawings(),
        rules(),
        margins(furniture));
  }

  /** What the classes of drawings stand for. */
  private static String drawings() {
    return Arrays.stream(Colour.values())
        .map(SceneSvg::name)
        .map(
            name ->
                ".f-%s{fill:var(--%s)}.s-%s{stroke:var(--%s)}".formatted(name, name, name, name))
        .collect(Collectors.joining("\n"));
  }

  private static String rules() {
    try (InputStream file = StyleSheet.class.getResourceAsStream(RULES)) {
      if (file == null) {
        throw new IOException("not on the class path: " + RULES);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On paper every page says what it is a page of. */
  private static String margins(Furniture furniture) {
    return """
        @page{@top-left{content:%s}@bottom-left{content:%s}@bottom-center{content:%s}\
        @bottom-right{content:"Side " counter(page) " af " counter(pages)}}\
        """
        .formatted(
            CssText.of(furniture.header()),
            CssText.of(furniture.footer()),
            CssText.of(furniture.exampleMark()));
  }
}
