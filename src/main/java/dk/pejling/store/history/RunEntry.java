package dk.pejling.store.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run as the history keeps it (`kørsel`).
 *
 * @param number counts up from 1
 * @param ended nothing as long as the run is {@link State#BEGUN}
 * @param heldBack how many of the findings hold something back
 */
public record RunEntry(
    long number,
    Instant started,
    NewRun of,
    State state,
    @Nullable Instant ended,
    int findings,
    int heldBack) {

  /**
   * What a run is about.
   *
   * @param request checksum of all that decides what it makes
   * @param folder the report's own folder
   */
  public record NewRun(
      String report, LocalDate asOf, String method, String request, String folder) {}

  /** How it stands; the names stand in databases. */
  public enum State {
    BEGUN,
    STOPPED,
    FAULTED,
    PUBLISHED,
    NOTHING_PRODUCED,
    NOT_PLACED,
    GIVEN_UP
  }
}
