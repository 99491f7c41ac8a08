package dk.pejling.intake.extract;

import dk.pejling.agreement.Agreement;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.extract.complaint.Complaints;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.Notices;
import dk.pejling.intake.extract.label.Subject;
import dk.pejling.intake.extract.plain.Plain;
import dk.pejling.intake.extract.plain.PlainFile;
import dk.pejling.intake.extract.plain.Plan;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.sum.Sums;
import dk.pejling.intake.extract.table.RowVisitor;
import dk.pejling.intake.extract.table.UnreadableTableException;
import dk.pejling.intake.extract.table.csv.LineTable;
import dk.pejling.intake.limit.Allowance;
import dk.pejling.intake.limit.Excess;
import dk.pejling.intake.limit.LimitExceeded;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file from the first line to the last, as often as it takes: as bytes first where it may
 * be plain, and once more where it repeats itself ({@link Sums}). Each time begins from nothing,
 * and the last one counts.
 */
final class Passes {
  private final Agreement agreement;
  private final IncomingFile file;
  private final SourceProfile profile;
  private final Plain plain;
  private final RowSource rows;
  private final Supplier<Allowance> allowances;

  /**
   * For one file.
   *
   * @param rows the general way
   * @param allowances a new one for each time the file is read
   */
  Passes(
      Agreement agreement,
      IncomingFile file,
      SourceProfile profile,
      Plain plain,
      RowSource rows,
      Supplier<Allowance> allowances) {
    this.agreement = agreement;
    this.file = file;
    this.profile = profile;
    this.plain = plain;
    this.rows = rows;
    this.allowances = allowances;
  }

  /** Gives a file's rows, and when the file says it was made. */
  interface RowSource {
    Dating visit(RowVisitor visitor, Notices notices) throws IOException;
  }

  /**
   * What came of reading.
   *
   * @param readable whether the file was what its profile says, all the way
   */
  record Pass(ExtractReading reading, Complaints complaints, Dating dating, boolean readable) {}

  /** Throws {@link LimitExceeded} where the file is more than it may be. */
  Pass read() throws IOException {
    Pass first = pass(Set.of());
    Set<Subject> doubtful = first.reading().doubtful();
    return doubtful.isEmpty() ? first : pass(doubtful);
  }

  private Pass pass(Set<Subject> closely) throws IOException {
    if (profile.format() instanceof FileFormat.Csv csv && plain.takes(file.path(), profile)) {
      Complaints complaints = new Complaints();
      ExtractReading reading = new ExtractReading(agreement, file, profile, complaints, closely);
      if (asBytes(csv, reading)) {
        return new Pass(reading, complaints, profile.drawn(), true);
      }
    }
    return generally(closely);
  }

  /** False where the file isn't plain. */
  private boolean asBytes(FileFormat.Csv csv, ExtractReading reading) throws IOException {
    GuardedVisitor guarded = new GuardedVisitor(reading, allowances.get());
    return new PlainFile(file.path(), plain.threads())
        .visit(
            new LineTable(file.name(), csv, profile.columns().required(), guarded),
            new PlainFile.Target() {
              @Override
              public Plan plan(List<String> headings) {
                return reading.plan(headings);
              }

              @Override
              public void more(int rows) {
                guarded.more(rows);
                reading.more(rows);
              }
            });
  }

  private Pass generally(Set<Subject> closely) throws IOException {
    Complaints complaints = new Complaints();
    ExtractReading reading = new ExtractReading(agreement, file, profile, complaints, closely);
    Allowance allowance = allowances.get();
    try {
      Dating said =
          rows.visit(
              new GuardedVisitor(reading, allowance),
              (code, at, found, expected) -> complaints.add(code, at, "", found, expected));
      Dating dating = profile.drawn() instanceof Dating.Unknown ? said : profile.drawn();
      return new Pass(reading, complaints, dating, true);
    } catch (CubeFaultException e) {
      Complaints only = new Complaints();
      only.add(e.code(), e.finding());
      return new Pass(reading, only, profile.drawn(), false);
    } catch (UnreadableTableException e) {
      @Nullable Excess excess = allowance.excess();
      if (excess != null) {
        throw new LimitExceeded(excess);
      }
      complaints.add(
          ExtractCode.UNREADABLE_FILE,
          new SourceLocation.WholeFile(file.name()),
          "",
          e.found(),
          "profil " + profile.described());
      return new Pass(reading, complaints, profile.drawn(), false);
    }
  }
}
