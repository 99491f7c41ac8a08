package dk.pejling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.FolderCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What can be agreed wrongly, in one input folder: each mistake is told with the criterion and its
 * line, by a check and by a run alike.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadAgreementTest {
  private Path home;
  private String agreement;
  private String checked;
  private String ran;

  @BeforeAll
  void spoil(@TempDir Path home) throws IOException {
    this.home = home;
    FolderCopy.of(Path.of("input"), home.resolve("input"));
    FolderCopy.of(Path.of("templates"), home.resolve("templates"));
    agreement =
        Files.readString(home.resolve("input/sundhedsaftale.yaml"))
            .replace("klynge-nord: 11,1", "klynge-nord: 30,0")
            .replace("værdi: 19,0", "værdi: 40,0")
            .replace("værdi: 8,0", "værdi: 9,6")
            .replace(
                "indikator: ventetid-genop\n      baseline: 2023",
                "indikator: ventetid-genop\n      baseline: 2009")
            .replace("{fra: 2019, årsag: nyt", "{fra: 1999, årsag: nyt");
    int children = agreement.indexOf("- id: boernetrivsel");
    agreement =
        agreement.substring(0, children)
            + agreement
                .substring(children)
                .replaceFirst("sammenlægning: offentliggjort", "sammenlægning: vægtet");
    Files.writeString(home.resolve("input/sundhedsaftale.yaml"), agreement);
    Path profile = home.resolve("input/indikatorer/boernesundhedsprofil.csv");
    Files.write(
        profile,
        Files.readString(profile)
            .replace(
                "boernetrivsel;Morsø;2021;82,5;;;79,9;85,1",
                "boernetrivsel;Morsø;2021;82,5;;;83,9;85,1")
            .lines()
            .filter(line -> !line.contains("Klynge") && !line.contains("Region"))
            .toList());
    Path plans = home.resolve("input/indikatorer/genoptraeningsplaner.csv");
    Files.writeString(
        plans,
        Files.readString(plans).replace("Brønderslev;2023;;684;741", "Brønderslev;2023;;741;684"));
    checked = said("check");
    ran = said("run", "midtvejsstatus");
  }

  /** The line is that of the words after the criterion's id. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an own target met already  | VUR-122 · Oplysning | klynge-nord: 30,0 | 30,0 | kriterium 1.2, Klynge Nord",
        "a target met already       | VUR-122 · Oplysning | værdi: 40,0       | 40,0 | kriterium 1.3",
        "a target that is baseline  | VUR-121 · Oplysning | værdi: 9,6        | 9,6  | kriterium 1.4",
        "a baseline without figures | VUR-123 · Oplysning | baseline: 2009    | 2009 | kriterium 1.5, indikator \"Ventetid til almen genoptræning\"",
        "a break before any figure  | VUR-124 · Oplysning | {fra: 1999,       | 1999 | indikator \"Akutte psykiatriske genindlæggelser inden for 30 dage\", brugt af kriterium 1.3",
        "shares without inhabitants | VUR-107 · Fejl      | sammenlægning: vægtet | vægtet | indikator \"Trivsel blandt børn\", brugt af kriterium 2.3",
      })
  void eachMistakeIsToldWithItsLine(
      String mistake, String code, String words, String value, String concerns) {
    String beginning =
        "%s · sundhedsaftale.yaml, %s · %s"
            .formatted(code, place(words, words.indexOf(value)), concerns);

    assertThat(checked.lines()).as(mistake).anyMatch(line -> line.startsWith(beginning));
    assertThat(ran.lines()).as(mistake).anyMatch(line -> line.startsWith(beginning));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an interval beside its value | UDT-307 · Fejl · boernesundhedsprofil.csv, linje | 2.3",
        "a part above the whole       | UDT-304 · Fejl · genoptraeningsplaner.csv, linje | 1.6"
      })
  void figuresThatCannotBeAreToldWithTheCriterionThatLacksThem(
      String mistake, String beginning, String criterion) {
    String user =
        "brugt af kriterium %s (sundhedsaftale.yaml, %s)"
            .formatted(criterion, place("- id: " + criterion + "\n", 2));

    for (String said : List.of(checked, ran)) {
      assertThat(said.lines())
          .as(mistake)
          .anyMatch(line -> line.startsWith(beginning) && line.contains(user));
    }
  }

  @Test
  void aMistakeIsToldOnce() {
    assertThat(checked.lines().filter(line -> line.startsWith("VUR-122"))).hasSize(2);
    assertThat(checked.lines().filter(line -> line.startsWith("VUR-107"))).hasSize(1);
    assertThat(checked.lines().filter(line -> line.contains("VUR-123"))).hasSize(1);
  }

  @Test
  void targetBeforeItsBaselineKeepsTheAgreementBack() throws IOException {
    Path other = home.resolve("tidlig.yaml");
    Files.writeString(
        other,
        agreement.replace(
            "baseline: 2023\n      værdi: 50,0\n      nås: 2027",
            "baseline: 2027\n      værdi: 50,0\n      nås: 2026"));

    assertThat(said("check", "--agreement", other.toString()).lines())
        .contains(
            "AFT-142 · Fejl · tidlig.yaml, linje %s, tegn 17 · kriterium 1.1"
                .formatted(line(agreement.indexOf("værdi: 50,0")) - 1));
  }

  private String place(String words, int within) {
    int at = agreement.indexOf(words) + within;
    int column = at - agreement.lastIndexOf('\n', at);
    return "linje %s, tegn %s".formatted(line(at), column);
  }

  private long line(int at) {
    return agreement.substring(0, at).chars().filter(each -> each == '\n').count() + 1;
  }

  private String said(String... arguments) {
    return new RealProgram(home).execute(arguments).said();
  }
}
