package dk.pejling.run.version;

import dk.pejling.store.receipt.Receipt;
import dk.pejling.store.received.ReadFile;
import java.util.Optional;

/** Where a version that was received earlier is read from. */
@FunctionalInterface
public interface Earlier {
  /** Nothing, if it can't be had any more. */
  Optional<ReadFile> of(Receipt receipt);
}
