package dk.pejling.intake.extract;

import static dk.pejling.intake.extract.Folk1a.AGES;
import static dk.pejling.intake.extract.Folk1a.BOTH;
import static dk.pejling.intake.extract.Folk1a.FOLK1A;
import static dk.pejling.intake.extract.Folk1a.HEADINGS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.Received;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups that a profile keeps beside everyone. */
class GroupsTest {
  private final Path folder;

  GroupsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void rowsOfAGroupBecomeFiguresOfTheGroup() {
    Received received = read(FOLK1A, HEADINGS + BOTH + AGES);

    assertThat(Extract.told(received))
        .containsExactly(
            "antal 825 2025K1 Tally[count=1786]",
            "antal 825 køn/mænd 2025K1 Tally[count=903]",
            "antal 825 køn/kvinder 2025K1 Tally[count=883]",
            "antal 825 alder/unge 2025K1 Tally[count=201]",
            "antal 825 alder/ældre 2025K1 Tally[count=640]");
    assertThat(received.findings()).isEmpty();
  }

  @Test
  void rowInTwoGroupsIsPartOfNeither() {
    Received received = read(FOLK1A, HEADINGS + BOTH + AGES + "Læsø;Mænd;65+;2025K1;320\n");

    assertThat(Extract.told(received)).hasSize(5).noneMatch(each -> each.contains("320"));
    assertThat(received.findings()).isEmpty();
  }

  @Test
  void withoutGroupsInTheProfileOnlyTheTotalCounts() {
    String totals = FOLK1A.replaceAll(", navn: [^}]*\\}\\}", "}");

    assertThat(Extract.told(read(totals, HEADINGS + BOTH + AGES)))
        .containsExactly("antal 825 2025K1 Tally[count=1786]");
  }

  @Test
  void categoriesOfOneGroupAreAddedUpAndNeverToEveryone() {
    String several =
        FOLK1A.replace("0-17 år: unge, 65+: ældre", "0-17 år: unge, 65-79: ældre, 80+: ældre");
    String lines =
        """
        Læsø;I alt;0-17 år;2025K1;201
        Læsø;I alt;65-79;2025K1;540
        Læsø;I alt;80+;2025K1;100
        """;

    assertThat(Extract.told(read(several, HEADINGS + BOTH + lines)))
        .contains(
            "antal 825 2025K1 Tally[count=1786]", "antal 825 alder/ældre 2025K1 Tally[count=640]");
  }

  @Test
  void groupsOfASumAreSummedApartFromIt() {
    String sums = FOLK1A.replaceAll("total: I alt, navn: alder[^}]*\\}\\}", "sum: alle}");
    String lines =
        """
        Læsø;I alt;0-64;2025K1;1146
        Læsø;I alt;65+;2025K1;640
        Læsø;Mænd;0-64;2025K1;583
        Læsø;Mænd;65+;2025K1;320
        Læsø;Kvinder;0-64;2025K1;563
        Læsø;Kvinder;65+;2025K1;320
        """;

    assertThat(Extract.told(read(sums, HEADINGS + lines)))
        .containsExactly(
            "antal 825 2025K1 Tally[count=1786]",
            "antal 825 køn/mænd 2025K1 Tally[count=903]",
            "antal 825 køn/kvinder 2025K1 Tally[count=883]");
  }

  @Test
  void groupOfFewIsNotUnlikelyForBeingLessThanEveryone() {
    Received received =
        read(FOLK1A, HEADINGS + BOTH + AGES.replace("201", "0").replace("640", "2"));

    assertThat(Extract.told(received)).contains("antal 825 alder/ældre 2025K1 Tally[count=2]");
    assertThat(received.findings()).isEmpty();
  }

  private Received read(String profile, String content) {
    return read("udtræk.csv", profile, content);
  }

  private Received read(String name, String profile, String content) {
    return Extract.read(folder, name, List.of(profile), content.getBytes(UTF_8));
  }
}
