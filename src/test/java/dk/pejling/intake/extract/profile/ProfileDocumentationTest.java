package dk.pejling.intake.extract.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on profiles names the keys that the reader asks for, and no others. */
class ProfileDocumentationTest {
  private static final Path SOURCES = Path.of("src/main/java/dk/pejling/intake/extract/profile");

  /** How the reader asks for a key: the first argument of every method that does. */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:has|required|text|texts|entries|child|children|isMapping|number)\\(\\s*(?:(?:node|root|where|figure),\\s*)?(?:\"([^\"]+)\"|([A-Z_]+)\\b)");

  private static final Pattern NAMED_KEY = Pattern.compile("String ([A-Z_]+) = \"([a-zæøå-]+)\"");

  /** A key at the beginning of a row of one of the page's tables. */
  private static final Pattern ROW = Pattern.compile("^\\|([^|]+)\\|", Pattern.MULTILINE);

  private static final Pattern QUOTED = Pattern.compile("`([a-zæøå-]+)`");

  @Test
  void everyKeyIsOnThePage() throws IOException {
    assertThat(read()).hasSizeGreaterThan(30);
    assertThat(documented()).containsAll(read());
  }

  @Test
  void everyKeyOnThePageIsRead() throws IOException {
    assertThat(read()).containsAll(documented());
  }

  private static Set<String> read() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
    }
    Map<String, String> named =
        NAMED_KEY
            .matcher(code)
            .results()
            .collect(
                Collectors.toMap(key -> key.group(1), key -> key.group(2), (one, same) -> one));
    return ASKED
        .matcher(code)
        .results()
        .map(key -> key.group(1) == null ? named.getOrDefault(key.group(2), "") : key.group(1))
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> documented() throws IOException {
    String page = Files.readString(Path.of("docs/formats/kildeprofiler.md"));
    return ROW.matcher(page)
        .results()
        .flatMap(row -> QUOTED.matcher(row.group(1)).results())
        .map(key -> key.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
