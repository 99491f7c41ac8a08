package dk.pejling.run.watch;

import dk.pejling.danish.DanishDate;
import dk.pejling.run.input.InputFile;
import dk.pejling.run.output.FindingText;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * An answer for people.
 *
 * <pre>
 * Svar på klynge-nord.xlsx, modtaget 28. november 2025 kl. 10.12: modtaget.
 *
 * 1 fejl.
 *
 * IND-204 · Fejl · …
 * </pre>
 */
final class TextAnswer implements AnswerForm {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  @Override
  public String ending() {
    return ".svar.txt";
  }

  @Override
  public boolean isFor(InputFile file) {
    return true;
  }

  @Override
  public byte[] of(FileAnswer answer) {
    ZonedDateTime at = answer.received().atZone(DENMARK);
    String first =
        "Svar på %s, som kom første gang %s kl. %02d.%02d: %s."
            .formatted(
                answer.file().name(),
                DanishDate.of(at.toLocalDate()),
                at.getHour(),
                at.getMinute(),
                answer.outcome().label());
    return String.join("\n", List.of(first, "", FindingText.complete(answer.findings())))
        .strip()
        .concat("\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
