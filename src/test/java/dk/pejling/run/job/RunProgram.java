package dk.pejling.run.job;

import dk.pejling.Pejling;
import dk.pejling.run.ReportRuns;
import dk.pejling.run.RunId;
import dk.pejling.run.RunListener;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import dk.pejling.run.RunStep;
import dk.pejling.run.stage.Stages;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The program as its own process, saying on the terminal what is durable. Arguments: state folder,
 * folder with input and templates, output folder, patience in milliseconds.
 */
public final class RunProgram {
  private RunProgram() {}

  public static void main(String[] args) {
    try (ConfigurableApplicationContext context =
        start(Path.of(args[0]), Long.parseLong(args[3]))) {
      RunOutcome outcome =
          context
              .getBean(ReportRuns.class)
              .run(request(Path.of(args[1]), Path.of(args[2])), new Telling());
      System.out.println("outcome " + outcome.getClass().getSimpleName());
    }
  }

  static ConfigurableApplicationContext start(Path home, long patience) {
    SpringApplication program = new SpringApplication(Pejling.class, Patient.class);
    return program.run("--pejling.home=" + home, "--test.patience=" + patience);
  }

  static RunRequest request(Path input, Path output) {
    return new RunRequest(
        "midtvejsstatus",
        new AsOf.Planned(),
        input,
        output,
        RunRequest.agreementIn(input),
        input.resolveSibling("templates"));
  }

  /** Named as a source by itself: tests of the whole program must not find it. */
  static class Patient {
    @Bean
    @Primary
    Stages countingStages(@Value("${test.patience}") long patience) {
      return new CountingStages(patience);
    }
  }

  private static final class Telling implements RunListener {
    @Override
    public void runStarted(RunId run, boolean resumed) {
      System.out.println((resumed ? "resumed " : "began ") + run);
    }

    @Override
    public void stepStarted(RunStep step, int parts) {
      System.out.println("step " + step.id() + " " + parts);
    }

    @Override
    public void progressed(RunStep step, String what) {
      System.out.println("durable " + step.id() + " " + what);
    }

    @Override
    public void stepEnded(RunStep step) {
      System.out.println("ended " + step.id());
    }
  }
}
