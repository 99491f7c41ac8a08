package dk.pejling;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every source file is formatted as google-java-format would. {@code mvn verify} checks this on the
 * JDK that compiles, whichever JDK Maven itself runs on. {@code mvn test -Dtest=FormattingTest
 * -Dformat=apply} rewrites the files instead.
 */
@Execution(ExecutionMode.CONCURRENT)
class FormattingTest {
  private static final boolean APPLY = "apply".equals(System.getProperty("format"));

  @Test
  void sourcesAreFormatted() throws IOException, FormatterException {
    List<String> unformatted = new ArrayList<>();
    for (Path file : sources()) {
      String before = Files.readString(file);
      String after = format(before);
      if (!before.equals(after)) {
        if (APPLY) {
          Files.writeString(file, after);
        } else {
          unformatted.add(file.toString());
        }
      }
    }
    assertThat(unformatted)
        .as("format with: mvn test -Dtest=FormattingTest -Dformat=apply")
        .isEmpty();
  }

  private static String format(String source) throws FormatterException {
    JavaFormatterOptions style = JavaFormatterOptions.defaultOptions();
    String ordered =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), style.style());
    return new Formatter(style).formatSource(ordered);
  }

  private static List<Path> sources() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : List.of(Path.of("src/main/java"), Path.of("src/test/java"))) {
      try (Stream<Path> all = Files.walk(root)) {
        all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    assertThat(files).isNotEmpty();
    return files;
  }
}
