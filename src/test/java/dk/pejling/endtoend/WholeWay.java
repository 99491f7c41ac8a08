package dk.pejling.endtoend;

import dk.pejling.Pejling;
import dk.pejling.run.ReportRuns;
import dk.pejling.run.RunListener;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.RunOutcome.Published;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** A run through the real program, from input folder to report folder. */
final class WholeWay {
  static final RunListener SILENT = RunListener.silent();

  private WholeWay() {}

  /**
   * Runs in a folder of its own, where state and output go, without the letter and the sheets that
   * go with the report.
   */
  static Published run(Path folder, Path input, Path agreement) {
    Path templates = folder.resolve("templates");
    try (ConfigurableApplicationContext context = open(folder)) {
      Files.createDirectories(templates);
      Files.copy(
          Path.of("templates", "midtvejsstatus.md"),
          templates.resolve("midtvejsstatus.md"),
          StandardCopyOption.REPLACE_EXISTING);
      return published(
          context
              .getBean(ReportRuns.class)
              .run(request("midtvejsstatus", folder, input, agreement, templates), SILENT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RunRequest request(
      String report, Path folder, Path input, Path agreement, Path templates) {
    return new RunRequest(
        report, new AsOf.Planned(), input, folder.resolve("output"), agreement, templates);
  }

  /** The program with its state in the folder. */
  static ConfigurableApplicationContext open(Path folder) {
    SpringApplication program = new SpringApplication(Pejling.class);
    program.setWebApplicationType(WebApplicationType.NONE);
    return program.run("--pejling.home=" + folder.resolve("state"));
  }

  static Published published(RunOutcome outcome) {
    if (outcome instanceof Published published) {
      return published;
    }
    throw new AssertionError("no report: " + outcome);
  }
}
