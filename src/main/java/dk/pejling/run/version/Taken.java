package dk.pejling.run.version;

import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.run.input.InputFile;
import dk.pejling.store.received.ReadFile;
import java.time.LocalDate;

/** A file that is taken in, with what was read from it. */
public record Taken(InputFile file, ReadFile read) {
  /** The earliest day there is, where the file doesn't say. */
  LocalDate drawn() {
    return read.file().dating() instanceof Dating.On(LocalDate day) ? day : LocalDate.MIN;
  }
}
