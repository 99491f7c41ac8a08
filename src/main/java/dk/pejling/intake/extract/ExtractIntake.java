package dk.pejling.intake.extract;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.FileGate;
import dk.pejling.intake.FileKind;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.extract.complaint.Complaints;
import dk.pejling.intake.extract.complaint.DialectCode;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.plain.Plain;
import dk.pejling.intake.extract.profile.Columns.PeriodPlace;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.shape.FileNamePeriod;
import dk.pejling.intake.limit.Allowance;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.limit.LimitExceeded;
import dk.pejling.observation.Observation;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Reads indicator extracts as their source profiles say. Whatever is wrong with a file becomes
 * findings, and what is right in it becomes figures.
 */
public final class ExtractIntake {
  private final Agreement agreement;
  private final List<SourceProfile> profiles;
  private final FileLimits limits;
  private final LongSupplier nanos;
  private final Plain plain;

  public ExtractIntake(Agreement agreement, List<SourceProfile> profiles) {
    this(agreement, profiles, FileLimits.EXTRACT, System::nanoTime);
  }

  /**
   * With other limits than the standard's.
   *
   * @param nanos a ticker, for the time that a file may take
   */
  public ExtractIntake(
      Agreement agreement, List<SourceProfile> profiles, FileLimits limits, LongSupplier nanos) {
    this(agreement, profiles, limits, nanos, Plain.LARGE);
  }

  /**
   * With another choice of the files that are read as bytes.
   *
   * @param nanos a ticker
   */
  ExtractIntake(
      Agreement agreement,
      List<SourceProfile> profiles,
      FileLimits limits,
      LongSupplier nanos,
      Plain plain) {
    this.agreement = agreement;
    this.profiles = List.copyOf(profiles);
    this.limits = limits;
    this.nanos = nanos;
    this.plain = plain;
  }

  /**
   * Reads one file.
   *
   * @throws UncheckedIOException if the disk fails; never for what is in the file
   */
  public Received read(IncomingFile file) {
    Allowance allowance = new Allowance(limits, nanos);
    try {
      return switch (new FileGate(limits).admitExtract(file, allowance)) {
        case Checked.Rejected<FileKind>(List<Finding> findings) -> refused(file, findings);
        case Checked.Accepted<FileKind>(FileKind kind, List<Finding> worthKnowing) ->
            joined(worthKnowing, admitted(file, kind));
      };
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file.path(), e);
    } catch (LimitExceeded e) {
      return refused(file, List.of(FileGate.exceeded(file, e.excess())));
    }
  }

  private static Received refused(IncomingFile file, List<Finding> findings) {
    return new Received(
        received(file, new Content.NotUnderstood(), new Dating.Unknown(), 0), List.of(), findings);
  }

  private static Received joined(List<Finding> first, Received read) {
    List<Finding> all = new ArrayList<>(first);
    all.addAll(read.findings());
    return new Received(read.file(), read.observations(), all);
  }

  private Received admitted(IncomingFile file, FileKind kind) throws IOException {
    Complaints complaints = new Complaints();
    List<SourceProfile> fitting =
        profiles.stream().filter(profile -> profile.reads(file.name())).toList();
    if (fitting.size() == 1 && madeUp(fitting.getFirst())) {
      complaints.add(
          ExtractCode.EXAMPLE_DATA,
          new SourceLocation.WholeFile(file.name()),
          "",
          "eksempeldata efter profilen " + fitting.getFirst().described(),
          "ægte tal, som aftalens datakarakter siger");
      return notUnderstood(file, new Dating.Unknown(), 0, complaints);
    }
    if (fitting.size() == 1) {
      return read(file, fitting.getFirst());
    }
    SourceLocation whole = new SourceLocation.WholeFile(file.name());
    if (fitting.isEmpty()) {
      String remedy =
          "Er filen et udtræk, så giv den det navn, kilden bruger, eller lav en profil: ./pejling"
              + " profile FIL foreslår en."
              + (kind == FileKind.WORKBOOK
                  ? " Er den et statusskema, så er dets skjulte ark slettet: brug det skema,"
                      + " sekretariatet har sendt, og kopiér svarene over i det."
                  : "");
      complaints.suggest(
          ExtractCode.NO_PROFILE,
          whole,
          kind == FileKind.WORKBOOK
              ? "en projektmappe med et navn, ingen profil læser"
              : "en fil med et navn, ingen profil læser",
          knownNames(),
          remedy);
    } else {
      String names = String.join(", ", fitting.stream().map(SourceProfile::described).toList());
      complaints.add(ExtractCode.SEVERAL_PROFILES, whole, "", names, "én profil");
    }
    return notUnderstood(file, new Dating.Unknown(), 0, complaints);
  }

  private boolean madeUp(SourceProfile profile) {
    return agreement.dataStanding() == DataStanding.REAL
        && profile.standing() == DataStanding.EXAMPLE;
  }

  private Received read(IncomingFile file, SourceProfile profile) throws IOException {
    return read(
        file,
        profile,
        plain,
        (visitor, notices) -> ExtractFile.visit(file, profile, limits, visitor, notices));
  }

  /** Reads lines that stand for a file, by a profile that needn't fit its name. */
  Received readLines(IncomingFile file, SourceProfile profile, String lines) {
    try {
      return read(
          file,
          profile,
          Plain.NEVER,
          (visitor, notices) ->
              ExtractFile.visitLines(lines, file.name(), profile, visitor, notices));
    } catch (IOException e) {
      throw new UncheckedIOException("lines in the place of " + file.name(), e);
    }
  }

  private Received read(
      IncomingFile file, SourceProfile profile, Plain bytes, Passes.RowSource rows)
      throws IOException {
    if (profile.columns().period() instanceof PeriodPlace.InFileName(FileNamePeriod name)
        && name.of(file.name()).isEmpty()) {
      Complaints complaints = new Complaints();
      complaints.add(
          DialectCode.NO_PERIOD_IN_NAME,
          new SourceLocation.WholeFile(file.name()),
          "",
          file.name(),
          "et navn som %s, hvor perioden står ét sted".formatted(name.pattern()));
      return notUnderstood(file, profile.drawn(), 0, complaints);
    }
    Passes passes =
        new Passes(agreement, file, profile, bytes, rows, () -> new Allowance(limits, nanos));
    return finished(file, passes.read());
  }

  private Received finished(IncomingFile file, Passes.Pass pass) {
    SourceLocation whole = new SourceLocation.WholeFile(file.name());
    ExtractReading reading = pass.reading();
    Complaints complaints = pass.complaints();
    Dating dating = pass.dating();
    if (!pass.readable()) {
      return notUnderstood(file, dating, 0, complaints);
    }
    List<Observation> observations = reading.finish();
    if (observations.isEmpty() && complaints.findings().isEmpty() && reading.rows() == 0) {
      complaints.add(ExtractCode.EMPTY_FILE, whole, "", "ingen tal", "overskrifter og tal");
    } else if (observations.isEmpty() && reading.hasHeadings()) {
      complaints.add(
          ExtractCode.NO_FIGURES,
          whole,
          "",
          "%s linjer, ingen brugbare tal".formatted(reading.rows()),
          "tal for aftalens kommuner, klynger eller region");
    }
    if (observations.isEmpty()) {
      return notUnderstood(file, dating, reading.rows(), complaints);
    }
    Content content = new Content.Extract(indicators(observations));
    return new Received(
        received(file, content, dating, reading.rows()), observations, complaints.findings());
  }

  private List<IndicatorId> indicators(List<Observation> observations) {
    Set<IndicatorId> present = new HashSet<>();
    observations.forEach(observation -> present.add(observation.indicator()));
    return agreement.indicators().stream().map(Indicator::id).filter(present::contains).toList();
  }

  private String knownNames() {
    return profiles.isEmpty()
        ? "mindst én kildeprofil"
        : "et filnavn som "
            + String.join(
                ", ",
                profiles.stream()
                    .flatMap(p -> p.files().stream())
                    .map(Object::toString)
                    .distinct()
                    .toList());
  }

  private static Received notUnderstood(
      IncomingFile file, Dating dating, int rows, Complaints complaints) {
    return new Received(
        received(file, new Content.NotUnderstood(), dating, rows),
        List.of(),
        complaints.findings());
  }

  private static ReceivedFile received(
      IncomingFile file, Content content, Dating dating, int rows) {
    return new ReceivedFile(file.name(), file.sha256(), file.received(), content, dating, rows);
  }
}
