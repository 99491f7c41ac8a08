package dk.pejling.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import dk.pejling.Pejling;
import dk.pejling.cli.option.Version;
import dk.pejling.run.Explanations;
import dk.pejling.run.InputCheck;
import dk.pejling.run.InputWatch;
import dk.pejling.run.ProfileDrafts;
import dk.pejling.run.ProgressSheets;
import dk.pejling.run.Releases;
import dk.pejling.run.ReportPreview;
import dk.pejling.run.ReportRuns;
import dk.pejling.run.Versions;
import dk.pejling.run.approval.Approvals;
import dk.pejling.run.approval.Submissions;
import dk.pejling.run.audit.AuditTrail;
import dk.pejling.run.draft.StandardDrafts;
import dk.pejling.run.sheets.AgreedProgressSheets;
import dk.pejling.run.verification.ReportVerification;
import dk.pejling.run.watch.Desk;
import dk.pejling.run.watch.Desks;
import dk.pejling.run.watch.FolderBell;
import dk.pejling.run.watch.StandardWatch;
import dk.pejling.store.StateFolder;
import dk.pejling.store.StateFolderBusyException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The real program: starts Spring only for commands that need the database. */
final class SpringProgram implements Program {
  private static final List<String> PDF_READING =
      List.of("org.apache.pdfbox", "org.apache.fontbox");

  private final Folders folders;
  private volatile @Nullable ConfigurableApplicationContext context;

  SpringProgram(Folders folders) {
    this.folders = folders;
  }

  @Override
  public ReportRuns runs() {
    return context().getBean(ReportRuns.class);
  }

  @Override
  public Releases releases() {
    return context().getBean(Releases.class);
  }

  @Override
  public Approvals approvals() {
    return context().getBean(Approvals.class);
  }

  @Override
  public Submissions submissions() {
    return context().getBean(Submissions.class);
  }

  @Override
  public AuditTrail audit() {
    return context().getBean(AuditTrail.class);
  }

  @Override
  public InputCheck check() {
    return InputCheck.standard(Clock.systemUTC(), folders.state());
  }

  @Override
  public Explanations explanations() {
    return Explanations.standard(Clock.systemUTC(), folders.state());
  }

  @Override
  public ReportPreview preview() {
    return ReportPreview.standard(Clock.systemUTC(), folders.state());
  }

  @Override
  public ProgressSheets sheets() {
    return new AgreedProgressSheets();
  }

  @Override
  public Versions versions() {
    return Versions.in(folders.state());
  }

  @Override
  public InputWatch watch() {
    return new StandardWatch(this::desk, Clock.systemUTC(), FolderBell::of);
  }

  private Desk.Opened desk() {
    try {
      return new Desk.Opened.Ready(context().getBean(Desks.class).desk(this::close));
    } catch (RuntimeException refused) {
      if (isBusy(refused)) {
        return new Desk.Opened.Busy();
      }
      throw refused;
    }
  }

  private static boolean isBusy(Throwable refused) {
    return Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
        .anyMatch(StateFolderBusyException.class::isInstance);
  }

  @Override
  public ProfileDrafts profiles() {
    return new StandardDrafts();
  }

  @Override
  public ReportVerification verification() {
    keepPdfReadingQuiet();
    return ReportVerification.standard(Version.number());
  }

  @Override
  public boolean isOpen() {
    return context != null;
  }

  private ConfigurableApplicationContext context() {
    if (context == null) {
      // the logging that Spring begins with needs the folder too, and complains otherwise
      StateFolder.take(folders.state()).close();
      SpringApplication application = new SpringApplication(Pejling.class);
      application.setMainApplicationClass(Pejling.class);
      application.setWebApplicationType(WebApplicationType.NONE);
      context = application.run("--pejling.home=" + folders.state());
      keepLoggingQuiet();
    }
    return context;
  }

  /**
   * What a damaged file makes the library log is told as findings, and would go to the terminal.
   */
  private static void keepPdfReadingQuiet() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
      PDF_READING.forEach(library -> logging.getLogger(library).setLevel(Level.OFF));
    }
  }

  /** Complaints of the log itself, as when the disk is full, would go to the terminal. */
  private static void keepLoggingQuiet() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
      StatusManager complaints = logging.getStatusManager();
      complaints.getCopyOfStatusListenerList().forEach(complaints::remove);
    }
  }

  @Override
  public void close() {
    if (context != null) {
      context.close();
      context = null;
    }
  }
}
