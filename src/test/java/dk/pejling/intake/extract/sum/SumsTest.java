package dk.pejling.intake.extract.sum;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.indicator.Group;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.SmallAgreement;
import dk.pejling.intake.extract.label.Subject;
import dk.pejling.intake.extract.sum.Gathering.Key;
import dk.pejling.intake.extract.sum.Gathering.Part;
import dk.pejling.observation.Reading;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is kept of a sum tells the same as all its parts. */
class SumsTest {
  private static final List<Reading> OTHERS =
      List.of(
          new Reading.Missing(".."),
          new Reading.Missing(""),
          new Reading.Suppressed("<5"),
          new Reading.Suppressed("<10"),
          new Reading.NotApplicable(),
          new Reading.Valued(BigDecimal.TEN, new Reading.SourceInterval.NotPublished()));

  /** One figure of a file. */
  private record Said(Key key, Part part) {}

  @RepeatedTest(40)
  void keptAndGrowingSumsAreTheSame() {
    long seed = new Random().nextLong();
    List<Said> file = file(new Random(seed));
    Set<Subject> all = new HashSet<>(file.stream().map(said -> said.key().subject()).toList());

    assertThat(told(read(file, readTwice(file))))
        .as("seed " + seed)
        .isEqualTo(told(read(file, all)));
  }

  @Test
  void sumOfMoreCellsThanAnyoneReadsNamesTheFirstAndTheLast() {
    List<Said> file =
        IntStream.rangeClosed(1, 60)
            .mapToObj(
                at ->
                    new Said(
                        new Key(subject(0), "k" + at),
                        new Part(
                            new Reading.Tally(at),
                            false,
                            new SourceLocation.SheetCell("a.csv", "Ark1", "E" + at, "2025"))))
            .toList();
    SourceLocation span = new SourceLocation.CellSpan("a.csv", "Ark1", "E1", "E60", 60);

    assertThat(told(read(file, Set.of())).getFirst())
        .contains(span.toString(), "Tally[count=1830]");
    assertThat(told(read(file, Set.of(subject(0)))).getFirst()).contains(span.toString());
  }

  @Test
  void sumThatNoNumberHoldsIsRefused() {
    List<Said> file =
        List.of(
            said(0, "mænd", new Reading.Tally(Long.MAX_VALUE), 2),
            said(0, "kvinder", new Reading.Tally(1), 3));

    assertThat(told(read(file, Set.of())).getFirst()).contains("NOT_A_COUNT");
  }

  private static Set<Subject> readTwice(List<Said> file) {
    return read(file, Set.of()).doubtful();
  }

  private static Sums read(List<Said> file, Set<Subject> closely) {
    Sums sums = new Sums(SmallAgreement.AGREEMENT, "a.csv", true, closely);
    file.forEach(said -> sums.add(said.key(), said.part()));
    return sums;
  }

  private static List<String> told(Sums sums) {
    List<String> told = new ArrayList<>();
    sums.forEach(
        sum ->
            told.add(
                "%s %s %s %s %s"
                    .formatted(
                        sum.subject(), sum.parts(), sum.first(), sum.total(), sum.provisional())));
    told.add(new java.util.TreeMap<>(plain(sums)).toString());
    return told;
  }

  private static java.util.Map<String, Set<String>> plain(Sums sums) {
    java.util.Map<String, Set<String>> plain = new java.util.HashMap<>();
    sums.combinations()
        .forEach((slice, names) -> plain.put(slice.toString(), new java.util.TreeSet<>(names)));
    return plain;
  }

  private static List<Said> file(Random random) {
    List<Said> file = new ArrayList<>();
    int kinds = random.nextInt(3);
    for (int line = 2; line < 400; line++) {
      Reading reading =
          random.nextInt(20) < kinds
              ? OTHERS.get(random.nextInt(OTHERS.size()))
              : random.nextBoolean()
                  ? new Reading.Tally(random.nextInt(3))
                  : new Reading.Counted(random.nextInt(3), 9);
      file.add(said(random.nextInt(40), "kombination " + random.nextInt(200), reading, line));
    }
    return file;
  }

  private static Said said(int subject, String combination, Reading reading, int line) {
    return new Said(
        new Key(subject(subject), combination),
        new Part(reading, line % 7 == 0, new SourceLocation.Line("a.csv", line, "antal")));
  }

  private static Subject subject(int number) {
    return new Subject(
        SmallAgreement.AGREEMENT.indicators().get(number % 2).id(),
        SmallAgreement.AGREEMENT.geography().municipalities().get(number % 3).id(),
        number % 4 == 3 ? new Group.Part("køn", "kvinder") : Group.EVERYONE,
        new Period.Year(2000 + number));
  }
}
