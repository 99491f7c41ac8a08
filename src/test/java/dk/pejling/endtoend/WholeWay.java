package dk.pejling.endtoend;

import dk.pejling.Pejling;
import dk.pejling.run.ReportRuns;
import dk.pejling.run.RunListener;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.RunOutcome.Published;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** A run through the real program, from input folder to report folder. */
final class WholeWay {
  private WholeWay() {}

  /** Runs in a folder of its own, where state and output go. */
  static Published run(Path folder, Path input, Path agreement) {
    SpringApplication program = new SpringApplication(Pejling.class);
    program.setWebApplicationType(WebApplicationType.NONE);
    try (ConfigurableApplicationContext context =
        program.run("--pejling.home=" + folder.resolve("state"))) {
      RunOutcome outcome =
          context
              .getBean(ReportRuns.class)
              .run(
                  new RunRequest(
                      "midtvejsstatus",
                      new AsOf.Planned(),
                      input,
                      folder.resolve("output"),
                      agreement,
                      Path.of("templates")),
                  RunListener.silent());
      if (outcome instanceof Published published) {
        return published;
      }
      throw new AssertionError("no report: " + outcome);
    }
  }
}
