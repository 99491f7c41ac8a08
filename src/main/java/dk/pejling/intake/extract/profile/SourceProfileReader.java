package dk.pejling.intake.extract.profile;

import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.profile.ProfileNode.Problems;
import dk.pejling.intake.extract.profile.SourceProfile.Tokens;
import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.period.Period;
import dk.pejling.period.PeriodNotation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a source profile. The format, in full in {@code docs/formats/kildeprofiler.md}:
 *
 * <pre>
 * profil: statistikbanken-folketal
 * filer: [FOLK1A*.csv]
 * format: csv
 * kolonner: {indikator: {fast: folketal}, område: OMRÅDE, periode: TID, værdi: INDHOLD}
 * </pre>
 */
public final class SourceProfileReader {
  private SourceProfileReader() {}

  /**
   * Reads one profile.
   *
   * @param fileName as named in findings
   * @param yaml the file's text
   */
  public static Checked<SourceProfile> read(String fileName, String yaml) {
    Node root;
    try {
      root =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .compose(new java.io.StringReader(yaml));
    } catch (MarkedYAMLException e) {
      return Checked.rejected(notYaml(position(fileName, e), String.valueOf(e.getProblem())));
    } catch (YAMLException e) {
      return Checked.rejected(
          notYaml(new SourceLocation.WholeFile(fileName), String.valueOf(e.getMessage())));
    }
    if (!(root instanceof MappingNode mapping)) {
      return Checked.rejected(notYaml(new SourceLocation.WholeFile(fileName), "ingen nøgler"));
    }
    Problems problems = new Problems(fileName);
    SourceProfile profile = profile(fileName, new ProfileNode(mapping, problems));
    return problems.found().isEmpty()
        ? Checked.accepted(profile)
        : Checked.rejected(problems.found());
  }

  private static SourceProfile profile(String fileName, ProfileNode root) {
    SourceProfile profile =
        new SourceProfile(
            root.required("profil", "profilens navn"),
            fileName,
            files(root),
            FormatKeys.format(root),
            ShapeKeys.shape(root),
            FormatKeys.marks(root),
            ColumnKeys.columns(root),
            BreakdownKeys.breakdowns(root),
            indicators(root),
            areas(root),
            tokens(root),
            root.text("licens", ""),
            standing(root),
            drawn(root),
            TrialKeys.trials(root));
    root.complain();
    return profile;
  }

  private static List<FilePattern> files(ProfileNode root) {
    List<String> names = root.texts("filer");
    if (names.isEmpty()) {
      root.problem(ProfileCode.MISSING_KEY, "filer", "ingen filnavne", "mindst ét filnavn");
    }
    return names.stream().map(FilePattern::new).toList();
  }

  private static Map<String, IndicatorId> indicators(ProfileNode root) {
    Map<String, IndicatorId> names = new HashMap<>();
    root.entries("indikatorer")
        .forEach(
            (name, id) -> {
              if (id.isBlank()) {
                root.problem(ProfileCode.MISSING_KEY, "indikatorer", name, "en indikators id");
              } else {
                names.put(name, new IndicatorId(id));
              }
            });
    return names;
  }

  private static Map<String, AreaId> areas(ProfileNode root) {
    Map<String, AreaId> names = new HashMap<>();
    root.entries("områder")
        .forEach(
            (name, id) -> {
              if (id.isBlank()) {
                root.problem(ProfileCode.MISSING_KEY, "områder", name, "et områdes id");
              } else {
                names.put(name, new AreaId(id));
              }
            });
    return names;
  }

  private static Tokens tokens(ProfileNode root) {
    List<String> notes = new ArrayList<>();
    Set<Period> periods = new HashSet<>();
    root.child("foreløbig")
        .ifPresent(
            node -> {
              notes.addAll(node.texts("noter"));
              for (String text : node.texts("perioder")) {
                PeriodNotation.read(text)
                    .ifPresentOrElse(
                        periods::add,
                        () ->
                            node.problem(
                                ProfileCode.WRONG_KIND, "perioder", text, "en periode som 2025"));
              }
              node.complain();
            });
    return new Tokens(
        Set.copyOf(root.texts("mangler")), Set.copyOf(root.texts("skjult")), notes, periods);
  }

  private static DataStanding standing(ProfileNode root) {
    String word = root.text("datakarakter", "ægte");
    return switch (word) {
      case "ægte" -> DataStanding.REAL;
      case "eksempel" -> DataStanding.EXAMPLE;
      default -> {
        root.problem(ProfileCode.UNKNOWN_CHOICE, "datakarakter", word, "ægte eller eksempel");
        yield DataStanding.EXAMPLE;
      }
    };
  }

  private static Dating drawn(ProfileNode root) {
    String text = root.text("udtrukket", "");
    if (text.isEmpty()) {
      return new Dating.Unknown();
    }
    try {
      return new Dating.On(LocalDate.parse(text));
    } catch (DateTimeException e) {
      root.problem(ProfileCode.WRONG_KIND, "udtrukket", text, "en dato som 2025-12-12");
      return new Dating.Unknown();
    }
  }

  private static SourceLocation position(String fileName, MarkedYAMLException e) {
    return e.getProblemMark() == null
        ? new SourceLocation.WholeFile(fileName)
        : new SourceLocation.TextPosition(
            fileName, e.getProblemMark().getLine() + 1, e.getProblemMark().getColumn() + 1);
  }

  private static Finding notYaml(SourceLocation at, String found) {
    return Finding.of(ProfileCode.NOT_YAML, at, "", found, "gyldig YAML med nøgler og værdier");
  }
}
