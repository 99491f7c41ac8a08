package dk.pejling.agreement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One mistake put into an agreement that has none: the code expected, then the changed lines, where
 * a caret stands just before the place that the finding must point at.
 *
 * <pre>
 * AFT-120
 *    fra: 2027-01-01        (unchanged)
 * -  til: 2030-12-31        (out)
 * +  til: ^2030-02-30       (in)
 * </pre>
 */
record Fault(String name, String code, String yaml, int line, int column) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "agreement");
  private static final char CARET = '^';

  static String untouched() throws IOException {
    return Files.readString(FOLDER.resolve("another-region.yaml"));
  }

  static List<Fault> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("faults"))) {
      return files.sorted().map(Fault::read).toList();
    }
  }

  private static Fault read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      List<String> hunk = lines.subList(1, lines.size());
      String before = untouched();
      String out = side(hunk, '-');
      assertThat(before.split(Pattern.quote(out), -1)).as("%s fits in one place", file).hasSize(2);
      String after = before.replace(out, side(hunk, '+'));
      List<String> marked = after.lines().toList();
      int line = marked.indexOf(marked.stream().filter(Fault::marked).findFirst().orElseThrow());
      int column = marked.get(line).indexOf(CARET);
      String yaml = after.replace(String.valueOf(CARET), "");
      return new Fault(file.getFileName().toString(), lines.getFirst(), yaml, line + 1, column + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean marked(String line) {
    return line.indexOf(CARET) >= 0;
  }

  private static String side(List<String> hunk, char sign) {
    return hunk.stream()
        .filter(line -> line.charAt(0) == ' ' || line.charAt(0) == sign)
        .map(line -> "\n" + line.substring(1))
        .collect(Collectors.joining())
        .substring(1);
  }

  @Override
  public String toString() {
    return name;
  }
}
