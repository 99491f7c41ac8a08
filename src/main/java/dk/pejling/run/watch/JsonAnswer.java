package dk.pejling.run.watch;

import dk.pejling.run.FileReply.Outcome;
import dk.pejling.run.input.InputFile;
import dk.pejling.run.output.FindingEntry;
import dk.pejling.run.output.Json;
import java.time.Instant;
import java.util.List;

/** An answer for other programs: English names, Danish texts. */
final class JsonAnswer implements AnswerForm {
  /** What the file holds. */
  private record Content(
      String file,
      String sha256,
      String rules,
      Instant received,
      Outcome outcome,
      List<FindingEntry> findings) {}

  @Override
  public String ending() {
    return ".svar.json";
  }

  @Override
  public boolean isFor(InputFile file) {
    return true;
  }

  @Override
  public byte[] of(FileAnswer answer) {
    return new Json()
        .write(
            new Content(
                answer.file().key().place(),
                answer.file().key().sha256(),
                answer.rules(),
                answer.received(),
                answer.outcome(),
                answer.findings().stream().map(FindingEntry::of).toList()));
  }
}
