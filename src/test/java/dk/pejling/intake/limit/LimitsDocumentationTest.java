package dk.pejling.intake.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.danish.DanishNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about limits says what the program says. */
class LimitsDocumentationTest {
  @ParameterizedTest
  @EnumSource
  void hasEveryLimitWithItsStandards(Limit limit) throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("docs", "formats", "graenser.md")).stream()
            .filter(line -> line.startsWith("| `" + limit.key() + "` |"))
            .toList();

    assertThat(rows)
        .singleElement()
        .asString()
        .endsWith(
            "| %s| %s | %s |"
                .formatted(
                    limit.isOfSheets() ? DanishNumber.of(limit.ofSheet()) + " " : "",
                    DanishNumber.of(limit.ofExtract()),
                    DanishNumber.of(limit.most())));
  }
}
