package dk.pejling.intake.extract.sum;

import dk.pejling.agreement.Agreement;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.figure.Figure;
import dk.pejling.intake.extract.label.Subject;
import dk.pejling.intake.extract.sum.Gathering.Key;
import dk.pejling.intake.extract.sum.Gathering.Outcome;
import dk.pejling.intake.extract.sum.Gathering.Part;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The figures of one file by what they are about. Where nothing is added up, each is kept; where
 * categories are, only their sum and which of them it has, so that memory grows with the figures
 * that come of a file and not with its rows.
 *
 * <p>A combination that a sum already has may say the same again or contradict it, and the sum
 * can't tell which. Such subjects are {@link #doubtful}: the file is read once more with every part
 * of theirs kept. That costs a second reading of the few files that repeat themselves, and nothing
 * of the others.
 */
public final class Sums {
  /** Figures of one file: bounds what its observations take of the heap. */
  public static final int MOST = 500_000;

  private final Gathering each = new Gathering();
  private final Groups groups;
  private final GroupNumbers groupOf;
  private final boolean adding;
  private final Set<Subject> closely;
  private final Numbered<String> combinations = new Numbered<>();
  private final SubjectNumbers subjects;

  /** How many groups there were when a part that is kept was met: the order of the two together. */
  private final Map<Key, Integer> groupsBefore = new HashMap<>();

  private boolean full;

  private int kept;

  /**
   * For one reading of one file.
   *
   * @param adding whether categories are added up
   * @param closely subjects of which every part is kept
   */
  public Sums(Agreement agreement, String file, boolean adding, Set<Subject> closely) {
    this.groups = new Groups(file);
    this.adding = adding;
    this.closely = Set.copyOf(closely);
    this.subjects = new SubjectNumbers(agreement);
    this.groupOf = new GroupNumbers(subjects);
  }

  /** A row's figure; what became of it. */
  public Outcome add(Key key, Part part) {
    if (full) {
      return new Outcome.New();
    }
    if (!adding || closely.contains(key.subject())) {
      if (adding) {
        groupsBefore.putIfAbsent(key, groups.size());
      }
      Outcome outcome = each.add(key, part);
      full = outcome instanceof Outcome.New && ++kept > MOST;
      return outcome;
    }
    Subject subject = key.subject();
    int row = subjects.row(subject.period(), subject.group(), subject.indicator());
    int combination = combinations.of(key.combination());
    groups.add(group(row, subjects.area(subject.area())), combination, part);
    return new Outcome.New();
  }

  /** Notes that a row exists though its figure can't be used, so that a sum lacks it. */
  public void miss(Key key) {
    each.miss(key);
  }

  /** Whether categories are added up, so that figures may be added by numbers. */
  public boolean adding() {
    return adding;
  }

  /** What {@link #tally} knows periods, indicators and areas of the agreement's as. */
  public SubjectNumbers subjects() {
    return subjects;
  }

  public int combination(String combination) {
    return combinations.of(combination);
  }

  public int heading(String heading) {
    return groups.places.heading(heading);
  }

  /** Whether each part of that subject is kept, so that it can't be added by numbers. */
  public boolean isKeptApart(int row, int area) {
    return !closely.isEmpty() && closely.contains(subjects.subject(row, area));
  }

  public void tally(
      int row, int area, int combination, long count, int line, int heading, boolean provisional) {
    if (!full) {
      groups.tally(group(row, area), combination, count, line, heading, provisional);
    }
  }

  public void counted(
      int row,
      int area,
      int combination,
      long numerator,
      long denominator,
      int line,
      int heading,
      boolean provisional) {
    if (!full) {
      groups.counted(
          group(row, area), combination, numerator, denominator, line, heading, provisional);
    }
  }

  /** Whether there was more than is kept of one file. */
  public boolean full() {
    return full || groups.full();
  }

  /** Subjects of which a combination came again, so that all their parts must be seen. */
  public Set<Subject> doubtful() {
    Set<Subject> doubtful = new HashSet<>();
    if (groups.anyRepeated()) {
      for (int group = 0; group < groups.size(); group++) {
        if (groups.repeated(group)) {
          doubtful.add(groupOf.subject(group));
        }
      }
    }
    return doubtful;
  }

  /** Every combination of categories the file has, by indicator, and of a group by that. */
  Map<Slice, Set<String>> combinations() {
    long[][] bits = new long[groupOf.rows()][];
    for (int group = 0; group < groups.size(); group++) {
      int row = groupOf.row(group);
      if (bits[row] == null) {
        bits[row] = new long[groups.words()];
      }
      groups.addCombinations(group, bits[row]);
    }
    Map<Slice, Set<String>> all = new HashMap<>();
    each.combinations().forEach((slice, names) -> all.put(slice, new HashSet<>(names)));
    for (int row = 0; row < bits.length; row++) {
      if (bits[row] != null) {
        Set<String> names = all.computeIfAbsent(subjects.slice(row), any -> new HashSet<>());
        BitSet.valueOf(bits[row]).stream().mapToObj(combinations::get).forEach(names::add);
      }
    }
    return all;
  }

  /** All that was gathered, in the order of the file. */
  void forEach(Consumer<Gathered> visitor) {
    int[] told = {0};
    each.bySubject()
        .forEach(
            (subject, parts) -> {
              Key first = new Key(subject, parts.keySet().iterator().next());
              int before = groupsBefore.getOrDefault(first, 0);
              tell(told[0], before, visitor);
              told[0] = Math.max(told[0], before);
              visitor.accept(new Gathered.Each(subject, parts));
            });
    tell(told[0], groups.size(), visitor);
  }

  private void tell(int from, int to, Consumer<Gathered> visitor) {
    for (int group = from; group < to; group++) {
      visitor.accept(new Sum(groupOf.subject(group), group));
    }
  }

  /** One sum. */
  private final class Sum implements Gathered {
    private final Subject subject;
    private final int group;

    Sum(Subject subject, int group) {
      this.subject = subject;
      this.group = group;
    }

    @Override
    public Subject subject() {
      return subject;
    }

    @Override
    public int parts() {
      return groups.parts(group);
    }

    @Override
    public boolean has(String combination) {
      return groups.has(group, combinations.of(combination));
    }

    @Override
    public SourceLocation first() {
      return groups.places.first(group);
    }

    @Override
    public Figure total() {
      return groups.total(group);
    }

    @Override
    public boolean provisional() {
      return groups.provisional(group);
    }
  }

  private int group(int row, int area) {
    int known = groupOf.find(row, area);
    if (known != GroupNumbers.NONE) {
      return known;
    }
    int group = groups.make();
    groupOf.put(row, area, group);
    full = full || group + kept >= MOST;
    return group;
  }
}
