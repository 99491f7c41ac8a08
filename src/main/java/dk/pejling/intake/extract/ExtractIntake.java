package dk.pejling.intake.extract;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.extract.complaint.Complaints;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.label.Subject;
import dk.pejling.intake.extract.plain.Plain;
import dk.pejling.intake.extract.plain.PlainFile;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.sum.Sums;
import dk.pejling.intake.extract.table.LineTable;
import dk.pejling.intake.extract.table.Tables;
import dk.pejling.intake.extract.table.UnreadableTableException;
import dk.pejling.observation.Observation;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads indicator extracts as their source profiles say. Whatever is wrong with a file becomes
 * findings, and what is right in it becomes figures.
 */
public final class ExtractIntake {
  private final Agreement agreement;
  private final List<SourceProfile> profiles;
  private final Plain plain;

  public ExtractIntake(Agreement agreement, List<SourceProfile> profiles) {
    this(agreement, profiles, Plain.LARGE);
  }

  ExtractIntake(Agreement agreement, List<SourceProfile> profiles, Plain plain) {
    this.plain = plain;
    this.agreement = agreement;
    this.profiles = List.copyOf(profiles);
  }

  /**
   * Reads one file.
   *
   * @throws UncheckedIOException if the disk fails; never for what is in the file
   */
  public Received read(IncomingFile file) {
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
      complaints.add(ExtractCode.NO_PROFILE, whole, "", file.name(), knownNames());
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

  /** A file that repeats itself is read twice: see {@link Sums}. */
  private Received read(IncomingFile file, SourceProfile profile) {
    try {
      Pass first = pass(file, profile, Set.of());
      Set<Subject> doubtful = first.reading().doubtful();
      return finished(file, doubtful.isEmpty() ? first : pass(file, profile, doubtful));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file.path(), e);
    }
  }

  /** One reading from the first line to the last, or to where it proved not to be a table. */
  private record Pass(
      ExtractReading reading, Complaints complaints, Dating dating, boolean readable) {}

  private Pass pass(IncomingFile file, SourceProfile profile, Set<Subject> closely)
      throws IOException {
    if (plain.takes(file.path(), profile) && profile.format() instanceof FileFormat.Csv csv) {
      Complaints complaints = new Complaints();
      ExtractReading reading = new ExtractReading(agreement, file, profile, complaints, closely);
      LineTable lines = new LineTable(file.name(), csv, reading);
      if (new PlainFile(file.path(), plain.threads()).visit(lines, reading)) {
        return new Pass(reading, complaints, profile.drawn(), true);
      }
    }
    return generally(file, profile, closely);
  }

  private Pass generally(IncomingFile file, SourceProfile profile, Set<Subject> closely)
      throws IOException {
    Complaints complaints = new Complaints();
    ExtractReading reading = new ExtractReading(agreement, file, profile, complaints, closely);
    Dating dating = profile.drawn();
    try {
      Optional<LocalDate> saved = Tables.visit(file.path(), file.name(), profile, reading);
      if (dating instanceof Dating.Unknown && saved.isPresent()) {
        dating = new Dating.On(saved.get());
      }
      return new Pass(reading, complaints, dating, true);
    } catch (UnreadableTableException e) {
      complaints.add(
          ExtractCode.UNREADABLE_FILE,
          new SourceLocation.WholeFile(file.name()),
          "",
          e.found(),
          "profil " + profile.described());
      return new Pass(reading, complaints, dating, false);
    }
  }

  private Received finished(IncomingFile file, Pass pass) {
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
