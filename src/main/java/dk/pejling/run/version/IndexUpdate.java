package dk.pejling.run.version;

import dk.pejling.store.receipt.Receipts;
import dk.pejling.store.receipt.VersionIndex;
import dk.pejling.store.receipt.VersionIndex.Known;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index of versions in step with the database. A run or a watch that is cut short leaves
 * an index that says so, and what it lacks is made good by the next.
 */
public record IndexUpdate(Receipts receipts, VersionIndex index) {
  private static final Logger LOG = LoggerFactory.getLogger(IndexUpdate.class);

  public void begins() {
    write(true);
  }

  public void ended() {
    write(false);
  }

  /** Nothing fails for want of a copy. */
  private void write(boolean atWork) {
    try {
      index.write(new Known.Received(receipts.all(), atWork));
    } catch (IOException unwritable) {
      LOG.warn("the index of versions is out of date", unwritable.getClass().getName());
    }
  }
}
