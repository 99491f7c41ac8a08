package dk.pejling.run;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run in the history (`kørsel`).
 *
 * @param folder where its report is, or would have been, as its machine wrote the path
 * @param method the method version that judged
 */
public record RunSummary(
    RunId id,
    String report,
    LocalDate asOf,
    String method,
    Instant started,
    State state,
    String folder) {

  /** How it stands. */
  public sealed interface State {
    /** At work, or cut short without having been able to say so. */
    record Begun() implements State {}

    record Published(Instant ended, int findings, int heldBack) implements State {}

    /** Nothing came of it, because of its findings. */
    record NothingProduced(Instant ended) implements State {}

    /** The report could not be written in the output folder. */
    record NotPlaced(Instant ended) implements State {}

    /** Stopped when asked to; can be finished. */
    record Stopped(Instant ended) implements State {}

    /** A fault of the program. */
    record Faulted(Instant ended) implements State {}

    /** Cut short, and given up since something else was asked for afterwards. */
    record GivenUp(Instant ended) implements State {}
  }
}
