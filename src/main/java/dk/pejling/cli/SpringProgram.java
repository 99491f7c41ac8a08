package dk.pejling.cli;

import dk.pejling.Pejling;
import dk.pejling.run.InputCheck;
import dk.pejling.run.ProgressSheets;
import dk.pejling.run.ReportRuns;
import dk.pejling.run.sheets.AgreedProgressSheets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The real program: starts Spring only for commands that need the database. */
final class SpringProgram implements Program {
  private final Folders folders;
  private @Nullable ConfigurableApplicationContext context;

  SpringProgram(Folders folders) {
    this.folders = folders;
  }

  @Override
  public ReportRuns runs() {
    return context().getBean(ReportRuns.class);
  }

  @Override
  public InputCheck check() {
    return InputCheck.standard(Clock.systemUTC());
  }

  @Override
  public ProgressSheets sheets() {
    return new AgreedProgressSheets();
  }

  private ConfigurableApplicationContext context() {
    if (context == null) {
      SpringApplication application = new SpringApplication(Pejling.class);
      application.setMainApplicationClass(Pejling.class);
      application.setWebApplicationType(WebApplicationType.NONE);
      context = application.run("--pejling.home=" + folders.state());
    }
    return context;
  }

  @Override
  public void close() {
    if (context != null) {
      context.close();
    }
  }
}
