package dk.pejling.store.release;

import dk.pejling.observation.Sender;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report that was noted as made public (`noteret udgivelse`).
 *
 * @param number counts up from 1 in the order they were noted
 * @param by who noted it
 * @param sha256 of its {@code published.json}
 */
public record ReleaseEntry(
    long number,
    String agreement,
    String report,
    LocalDate asOf,
    Instant noted,
    Sender by,
    String sha256) {}
