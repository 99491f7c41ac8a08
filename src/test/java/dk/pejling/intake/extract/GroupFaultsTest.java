package dk.pejling.intake.extract;

import static dk.pejling.intake.extract.Folk1a.AGES;
import static dk.pejling.intake.extract.Folk1a.BOTH;
import static dk.pejling.intake.extract.Folk1a.FOLK1A;
import static dk.pejling.intake.extract.Folk1a.HEADINGS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.Received;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of groups that are incomplete, contradicted or not agreed. */
class GroupFaultsTest {
  private final Path folder;

  GroupFaultsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void groupWithACategoryMissingIsHeldBackAndEveryoneIsNot() {
    String several =
        FOLK1A.replace("0-17 år: unge, 65+: ældre", "0-17 år: unge, 65-79: ældre, 80+: ældre");
    String lines =
        """
        Læsø;I alt;0-17 år;2025K1;201
        Læsø;I alt;65-79;2025K1;540
        Thisted;I alt;65-79;2025K1;5400
        Thisted;I alt;80+;2025K1;1000
        """;
    Received received = read(several, HEADINGS + BOTH + lines);

    assertThat(Extract.told(received))
        .contains(
            "antal 825 2025K1 Tally[count=1786]", "antal 787 alder/ældre 2025K1 Tally[count=6400]")
        .noneMatch(each -> each.startsWith("antal 825 alder/ældre"));
    assertThat(Extract.codes(received)).containsExactly("UDT-403");
    assertThat(received.findings().getFirst().concerns())
        .isEqualTo("indikator antal, Læsø, 2025K1, ældre");
  }

  @Test
  void sameGroupTwiceWithOtherFiguresIsContradicted() {
    Received received = read(FOLK1A, HEADINGS + BOTH + AGES + "Læsø;Kvinder;I alt;2025K1;884\n");

    assertThat(Extract.codes(received)).containsExactly("UDT-402");
    assertThat(Extract.told(received)).noneMatch(each -> each.contains("kvinder"));
  }

  @Test
  void categoryThatIsNeitherTotalNorGroupIsToldOfOnce() {
    Received received =
        read(
            FOLK1A,
            HEADINGS
                + BOTH
                + AGES
                + "Læsø;Uoplyst;I alt;2025K1;1\nThisted;Uoplyst;I alt;2025K1;9\n");

    assertThat(received.findings())
        .extracting(Finding::code, Finding::found)
        .containsExactly(org.assertj.core.api.Assertions.tuple("UDT-421", "\"Uoplyst\""));
    assertThat(received.findings().getFirst().location().describe())
        .isEqualTo("udtræk.csv, linje 7, kolonne \"KØN\"");
  }

  @Test
  void categoryThatTheFileDoesNotHaveIsToldOf() {
    Received received =
        read(FOLK1A.replace("Kvinder: kvinder", "Kvinde: kvinder"), HEADINGS + BOTH + AGES);

    assertThat(Extract.codes(received)).containsExactly("UDT-421", "UDT-422");
  }

  @Test
  void groupThatTheIndicatorIsNotDividedIntoIsToldOf() {
    Received received = read(FOLK1A.replace("Mænd: mænd", "Mænd: mand"), HEADINGS + BOTH + AGES);

    assertThat(Extract.codes(received)).containsExactly("UDT-423");
    assertThat(received.findings().getFirst().found()).isEqualTo("gruppen \"mand\"");
    assertThat(Extract.told(received)).noneMatch(each -> each.contains("903"));
  }

  @Test
  void withoutTheTotalNoGroupIsRead() {
    Received received =
        read(
            FOLK1A,
            HEADINGS + BOTH.replaceFirst("I alt;", "Begge;") + AGES.replace("I alt", "Begge"));

    assertThat(received.observations()).isEmpty();
    assertThat(Extract.codes(received)).contains("UDT-405");
  }

  private Received read(String profile, String content) {
    return read("udtræk.csv", profile, content);
  }

  private Received read(String name, String profile, String content) {
    return Extract.read(folder, name, List.of(profile), content.getBytes(UTF_8));
  }
}
