package dk.pejling.run.version;

import dk.pejling.store.archive.Archive;
import dk.pejling.store.receipt.Receipts;
import dk.pejling.store.received.ReceivedFiles;

/** Where the store keeps what was received: contents, readings, and who handed them in. */
public record Kept(Archive archive, ReceivedFiles files, Receipts receipts) {}
