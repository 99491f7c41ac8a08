package dk.pejling.endtoend;

import dk.pejling.run.ReportRuns;
import dk.pejling.run.RunOutcome.Published;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ConfigurableApplicationContext;

/** The example's three reports, made once for all tests that only look at them. */
public final class ExampleRuns implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(ExampleRuns.class);
  public static final Path INPUT = Path.of("input");
  public static final Path AGREEMENT = INPUT.resolve("sundhedsaftale.yaml");
  public static final List<String> REPORTS =
      List.of("midtvejsstatus", "slutstatus", "revisionsvurdering");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Made.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot().getStore(NAMESPACE).computeIfAbsent(Made.class, any -> Made.anew());
  }

  /**
   * What came of them.
   *
   * @param home the program's folder, with state and output
   * @param published by report
   */
  public record Made(Path home, Map<String, Published> published) implements AutoCloseable {
    public Made {
      published = Map.copyOf(published);
    }

    private static Made anew() {
      try {
        Path home = Files.createTempDirectory("pejling-example");
        return new Made(home, in(home));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** All three, one after the other. */
    static Map<String, Published> in(Path home) {
      Map<String, Published> published = new LinkedHashMap<>();
      try (ConfigurableApplicationContext context = WholeWay.open(home)) {
        ReportRuns runs = context.getBean(ReportRuns.class);
        for (String report : REPORTS) {
          String asked = report.equals("revisionsvurdering") ? report + "-2025" : report;
          published.put(
              report,
              WholeWay.published(
                  runs.run(
                      WholeWay.request(asked, home, INPUT, AGREEMENT, Path.of("templates")),
                      WholeWay.SILENT)));
        }
      }
      return published;
    }

    public Published of(String report) {
      Published made = published.get(report);
      if (made == null) {
        throw new AssertionError("no report " + report);
      }
      return made;
    }

    public Path pdf(String report) {
      return of(report).folder().resolve(report + ".pdf");
    }

    @Override
    public void close() throws IOException {
      try (Stream<Path> files = Files.walk(home)) {
        for (Path file : files.toList().reversed()) {
          Files.delete(file);
        }
      }
    }
  }
}
