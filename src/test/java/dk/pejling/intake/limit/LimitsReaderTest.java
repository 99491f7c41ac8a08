package dk.pejling.intake.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class LimitsReaderTest {
  @Test
  void whatIsNotSaidIsTheStandards() {
    LimitsReader.Read read = read("skemaer:\n  rækker: 300\nudtræk:\n  sekunder: 1_200\n");

    assertThat(read.findings()).isEmpty();
    assertThat(read.limits())
        .isEqualTo(
            new Limits(
                FileLimits.PROGRESS_SHEET.with(Limit.ROWS, 300),
                FileLimits.EXTRACT.with(Limit.SECONDS, 1_200)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# intet\n", "skemaer:\n", "udtræk: {}\n"})
  void nothingSaidIsTheStandard(String yaml) {
    assertThat(read(yaml)).isEqualTo(new LimitsReader.Read(Limits.STANDARD, java.util.List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "skemaer: [|RUN-540|1",
        "- rækker|RUN-540|1",
        "skemaer: 5|RUN-540|1",
        "skema: {rækker: 5}|RUN-541|1",
        "skemaer: {raekker: 5}|RUN-541|1",
        "skemaer: {rækker: 5, rækker: 6}|RUN-542|1",
        "skemaer: {rækker: mange}|RUN-543|1",
        "skemaer: {rækker: 20.000}|RUN-543|1",
        "skemaer: {rækker: }|RUN-543|1",
        "skemaer: {rækker: 0}|RUN-544|1",
        "skemaer: {kolonner: 20000}|RUN-544|1",
        "skemaer: {kategorier: 10}|RUN-541|1",
        "udtræk: {kategorier: 100000001}|RUN-544|1"
      })
  void whatIsWrongIsToldAtItsLineAndTheStandardHolds(String yaml, String code, int line) {
    LimitsReader.Read read = read("\n" + yaml);

    assertThat(read.findings()).extracting(Finding::code).contains(code);
    assertThat(read.findings().getFirst().location().describe())
        .startsWith("graenser.yaml, linje " + (line + 1));
    assertThat(read.limits()).isEqualTo(Limits.STANDARD);
  }

  @Test
  void onlyExtractsHaveLimitsOfWhatTheyDescribe() {
    assertThat(read("udtræk: {kategorier: 600000, udeladte: 5}").limits().extracts())
        .isEqualTo(
            FileLimits.EXTRACT.with(Limit.CATEGORIES, 600_000).with(Limit.ABSENT_FIGURES, 5));
    assertThat(read("skemaer: {kategorier: 10}").findings().getFirst().expected())
        .contains("rækker")
        .doesNotContain("kategorier");
  }

  @Test
  void oneFaultLeavesTheOtherKeysAlone() {
    LimitsReader.Read read = read("skemaer:\n  rækker: x\n  kolonner: 30\n");

    assertThat(read.limits().sheets()).isEqualTo(FileLimits.PROGRESS_SHEET.with(Limit.COLUMNS, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0",
        "\t",
        "{",
        "}",
        "[[[[",
        "&a [*a]",
        "*a",
        "? a",
        "!!java.net.URL [x]",
        "---\n---\n",
        "skemaer: &a {rækker: *a}",
        "skemaer: {? [1] : 2}",
        "{}: {}",
        "skemaer: {rækker: [5]}",
        "skemaer: {rækker: {a: 1}}",
        "udtræk: {tal: 1e9}",
        "udtræk: {tal: 0x10}",
        "udtræk: {tal: -1}",
        "udtræk: {tal: _}",
        "udtræk: {tal: 99999999999999999999}",
        "udtræk: {<<: {tal: 5}}",
        "%YAML 9.9\n---\n{a: 1}",
        "udtræk: {sekunder: 2024-01-01}",
        "udtræk: {tal: \"5\\u0000\"}",
        "\uFFFE",
        "a: b: c"
      })
  void brokenFilesEndInFindingsAndTheStandard(String yaml) {
    LimitsReader.Read read = read(yaml);

    assertThat(read.findings()).isNotEmpty();
    assertThat(read.limits()).isEqualTo(Limits.STANDARD);
  }

  @Test
  void deepAndLongFilesEndSoon() {
    assertThat(read("[".repeat(200_000)).findings()).isNotEmpty();
    assertThat(read("udtræk: {tal: " + "9".repeat(1_000_000) + "}").findings()).isNotEmpty();
    assertThat(read("skemaer:\n" + "  x: 1\n".repeat(20_000)).findings()).isNotEmpty();
  }

  @Test
  void everyLimitHasItsOwnKeyAndStandardWithinTheMost() {
    assertThat(Limit.values()).extracting(Limit::key).doesNotHaveDuplicates();
    assertThat(Limit.values())
        .allMatch(limit -> limit.ofSheet() <= limit.most() && limit.ofExtract() <= limit.most());
  }

  private static LimitsReader.Read read(String yaml) {
    return LimitsReader.read(LimitsReader.FILE_NAME, yaml);
  }
}
