package dk.pejling.intake.extract.profile;

import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.intake.extract.profile.shape.TableShape;
import dk.pejling.intake.extract.profile.trial.Trial;
import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.period.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one source writes its extracts (`kildeprofil`). Nothing of it is guessed from a file.
 *
 * @param name names the profile in messages, such as {@code statistikbanken-folketal}
 * @param file the profile's own file, as people know it
 * @param files names of the files it reads; {@code *} stands for any letters
 * @param breakdowns the dimensions beyond indicator, area and period
 * @param indicators what the source calls an indicator of the agreement; ids need no entry
 * @param areas what the source calls an area, beyond the agreement's own names and aliases
 * @param licence the terms the figures are used on, or empty
 * @param standing what its extracts are worth
 * @param drawn when the extract was drawn
 * @param trials lines of the source and what they are to give
 */
public record SourceProfile(
    String name,
    String file,
    List<FilePattern> files,
    FileFormat format,
    TableShape shape,
    NumberMarks marks,
    Columns columns,
    List<Breakdown> breakdowns,
    Map<String, IndicatorId> indicators,
    Map<String, AreaId> areas,
    Tokens tokens,
    String licence,
    DataStanding standing,
    Dating drawn,
    List<Trial> trials) {
  public SourceProfile {
    files = List.copyOf(files);
    breakdowns = List.copyOf(breakdowns);
    indicators = Map.copyOf(indicators);
    areas = Map.copyOf(areas);
    trials = List.copyOf(trials);
  }

  /** Such as {@code esundhed (esundhed.yaml)}. */
  public String described() {
    return "%s (%s)".formatted(name, file);
  }

  /** Whether it reads a file of that name. */
  public boolean reads(String fileName) {
    return files.stream().anyMatch(pattern -> pattern.matches(fileName));
  }

  /**
   * What stands for something else than a figure.
   *
   * @param missing the source has no figure; a blank cell always means that
   * @param suppressed the source hides the figure
   * @param provisionalNotes a note that contains one of these makes its figure provisional
   * @param provisionalPeriods figures of these periods are provisional
   */
  public record Tokens(
      Set<String> missing,
      Set<String> suppressed,
      List<String> provisionalNotes,
      Set<Period> provisionalPeriods) {
    public Tokens {
      missing = Set.copyOf(missing);
      suppressed = Set.copyOf(suppressed);
      provisionalNotes = List.copyOf(provisionalNotes);
      provisionalPeriods = Set.copyOf(provisionalPeriods);
    }
  }
}
