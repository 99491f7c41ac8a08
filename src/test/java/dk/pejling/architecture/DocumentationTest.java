package dk.pejling.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages for people lead where they say. */
class DocumentationTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

  @Test
  void everyLinkBetweenPagesLeadsToAFile() throws IOException {
    List<Path> pages = pages();

    assertThat(pages).hasSizeGreaterThan(15);
    assertThat(pages.stream().flatMap(DocumentationTest::broken)).isEmpty();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(
              docs.filter(page -> page.toString().endsWith(".md")),
              Stream.of("README.md", "input/README.md", "output/README.md", "templates/README.md")
                  .map(Path::of))
          .toList();
    }
  }

  private static Stream<String> broken(Path page) {
    return links(page).stream()
        .filter(link -> !Files.exists(page.resolveSibling(link)))
        .map(link -> page + ": " + link);
  }

  private static List<String> links(Path page) {
    try {
      return LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
