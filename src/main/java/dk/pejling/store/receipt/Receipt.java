package dk.pejling.store.receipt;

import dk.pejling.observation.Sender;
import dk.pejling.store.received.FileKey;
import java.time.Instant;

/**
 * A content that came to lie at a place (`modtagelse`).
 *
 * @param number counts up as they came
 * @param agreement id of the agreement it was taken in for; empty for what came before that was
 *     noted
 * @param name the file's, without folder
 * @param size bytes
 * @param substance checksum of what the file says; the content's own where it wasn't understood
 * @param findings how many its reading has
 * @param heldBack how many of them hold something back
 */
public record Receipt(
    long number,
    FileKey key,
    String agreement,
    String name,
    long size,
    Instant received,
    Sender sender,
    Lineage lineage,
    String substance,
    int findings,
    int heldBack) {

  /** The first eight digits of the checksum. */
  public String shortSha256() {
    return key.sha256().substring(0, 8);
  }
}
