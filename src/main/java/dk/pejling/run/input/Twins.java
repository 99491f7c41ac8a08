package dk.pejling.run.input;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile.Kind;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.SourceProfileReader;
import dk.pejling.run.input.arrival.InputCode;
import dk.pejling.run.stage.TextFile;
import dk.pejling.store.archive.Archive.Archived;
import dk.pejling.store.received.FileKey;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of several extracts with the same content counts (`tvillinger`): the first whose name a
 * profile gives. Where two profiles read one each, both count, since they may say different things.
 */
public final class Twins {
  private final List<SourceProfile> profiles;

  public Twins(List<TextFile> profiles) {
    this.profiles = profiles.stream().flatMap(Twins::usable).toList();
  }

  /** A file that lies in the folder, archived. */
  public record Arrived(String place, String name, Kind kind, Archived content) {
    /** A copy mostly has its original's name and more, such as {@code nord - Kopi.xlsx}. */
    public static final Comparator<Arrived> ORIGINALS_FIRST =
        Comparator.comparing((Arrived each) -> each.name().length()).thenComparing(Arrived::place);

    public InputFile file() {
      return new InputFile(
          new FileKey(place, content.sha256()), kind, content.path(), content.bytes());
    }
  }

  /**
   * The file that counts for this one; itself, where nothing else does.
   *
   * @param all of its kind, originals first
   */
  public Arrived counting(Arrived file, List<Arrived> all) {
    List<Arrived> same =
        all.stream()
            .filter(other -> other.content().sha256().equals(file.content().sha256()))
            .toList();
    String reader = reader(file);
    return same.stream()
        .filter(other -> reader.isEmpty() ? !reader(other).isEmpty() : reader(other).equals(reader))
        .findFirst()
        .orElse(same.getFirst());
  }

  /** What is told of a file for which another counts. */
  public static Finding same(Arrived file, Arrived counting) {
    return InputCode.SAME_CONTENT.about(
        file.place(), "samme indhold som " + counting.place(), "én fil");
  }

  /** The files of the profiles that its name fits, or empty. */
  private String reader(Arrived file) {
    return file.kind() == Kind.PROGRESS_SHEET
        ? ""
        : profiles.stream()
            .filter(profile -> profile.reads(file.name()))
            .map(SourceProfile::file)
            .collect(Collectors.joining(" "));
  }

  private static Stream<SourceProfile> usable(TextFile profile) {
    return SourceProfileReader.read(profile.name(), profile.text())
            instanceof Checked.Accepted<SourceProfile>(SourceProfile value, var none)
        ? Stream.of(value)
        : Stream.empty();
  }
}
