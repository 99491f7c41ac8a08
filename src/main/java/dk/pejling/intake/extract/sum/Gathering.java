package dk.pejling.intake.extract.sum;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.label.Subject;
import dk.pejling.observation.Reading;
import dk.pejling.observation.Reading.SourceInterval;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The figures of one file by what they are about, so that each is there once. */
public final class Gathering {
  private final Map<Key, Part> parts = new LinkedHashMap<>();
  private final Set<Key> contradicted = new HashSet<>();
  private final Map<Slice, Set<String>> combinations = new HashMap<>();

  /**
   * What a row is about.
   *
   * @param combination the categories that are added up, such as sex and age; empty where none are
   */
  public record Key(Subject subject, String combination) {}

  /** A row's figure. */
  public record Part(Reading reading, boolean provisional, SourceLocation at) {}

  /** What became of a row. */
  public sealed interface Outcome {
    record New() implements Outcome {}

    /** Said before, with the same figure. */
    record Repeated(SourceLocation before) implements Outcome {}

    /** Said before, with another figure: neither is kept. */
    record Contradicted(Part before) implements Outcome {}
  }

  public Outcome add(Key key, Part part) {
    combinations
        .computeIfAbsent(Slice.of(key.subject()), any -> new HashSet<>())
        .add(key.combination());
    Part before = parts.putIfAbsent(key, part);
    if (before == null) {
      return new Outcome.New();
    }
    if (!contradicted.contains(key) && same(before.reading(), part.reading())) {
      return new Outcome.Repeated(before.at());
    }
    contradicted.add(key);
    return new Outcome.Contradicted(before);
  }

  /** Notes that a row exists though its figure can't be used, so that a sum lacks it. */
  public void miss(Key key) {
    combinations
        .computeIfAbsent(Slice.of(key.subject()), any -> new HashSet<>())
        .add(key.combination());
  }

  /** Every combination of categories the file has of an indicator, of everyone or of a group. */
  Map<Slice, Set<String>> combinations() {
    return combinations;
  }

  /** Every subject with its parts by combination, in the order they were met. */
  Map<Subject, Map<String, Part>> bySubject() {
    Map<Subject, Map<String, Part>> subjects = new LinkedHashMap<>();
    parts.forEach(
        (key, part) -> {
          if (!contradicted.contains(key)) {
            subjects
                .computeIfAbsent(key.subject(), any -> new LinkedHashMap<>())
                .put(key.combination(), part);
          }
        });
    return subjects;
  }

  /** {@code 12} and {@code 12,0} are the same figure. */
  private static boolean same(Reading one, Reading other) {
    return one instanceof Reading.Valued(BigDecimal value, SourceInterval interval)
            && other instanceof Reading.Valued(BigDecimal again, SourceInterval beside)
        ? value.compareTo(again) == 0 && sameInterval(interval, beside)
        : one.equals(other);
  }

  private static boolean sameInterval(SourceInterval one, SourceInterval other) {
    return one instanceof SourceInterval.Between(BigDecimal lower, BigDecimal upper)
            && other instanceof SourceInterval.Between(BigDecimal from, BigDecimal to)
        ? lower.compareTo(from) == 0 && upper.compareTo(to) == 0
        : one.equals(other);
  }
}
