package dk.pejling.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.FindingCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kind of finding says is whole sentences, and about things that exist. */
@Execution(ExecutionMode.CONCURRENT)
class FindingTextTest {
  @Test
  void noCodeIsUsedTwice() {
    assertThat(codes()).extracting(FindingCode::id).doesNotHaveDuplicates().hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void speaksInSentences(FindingCode code) {
    assertThat(List.of(code.title(), code.remedy(), code.consequence()))
        .allSatisfy(text -> assertThat(text).matches("[\\p{Lu}\"].*\\p{Ll}.*\\."));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void asksForNothingThatTheProgramLacks(FindingCode code) {
    assertThat(Stream.of(code.title(), code.remedy(), code.consequence()))
        .noneMatch(text -> text.matches("(?i).*\\bindlæs\\b.*"));
  }

  static List<FindingCode> codes() {
    return FindingCodes.all();
  }
}
