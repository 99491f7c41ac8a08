package dk.pejling.run.verification;

import dk.pejling.run.output.Manifest;
import dk.pejling.run.output.Publication;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Holds a file against the manifest of the folder it lies in, where there is one. */
record FolderCheck(Path file, Ledger ledger) {
  /** A manifest has a line for each file. */
  private static final long MOST_BYTES = 16L << 20;

  void run(byte[] content) {
    Path manifest = file.toAbsolutePath().resolveSibling(Publication.MANIFEST);
    if (!Files.isRegularFile(manifest)) {
      return;
    }
    Optional<Manifest> read = read(manifest);
    if (read.isEmpty()) {
      ledger.differs(
          VerificationCode.FOLDER_UNREADABLE,
          Publication.MANIFEST,
          "andet end et manifest",
          "en fil, som programmet har skrevet");
      return;
    }
    List<Manifest.Output> own =
        read.get().outputs().stream().filter(each -> each.file().equals(ledger.file())).toList();
    if (own.isEmpty()) {
      ledger.differs(
          VerificationCode.FOLDER_DIFFERS, Publication.MANIFEST, "ingen fil af det navn", "filen");
      return;
    }
    String found = Checksum.of(content);
    String expected = own.getFirst().sha256();
    if (found.equals(expected)) {
      ledger.checked("Mappen: filen har den kontrolsum, som mappens manifest.json har.");
    } else {
      ledger.differs(
          VerificationCode.FOLDER_DIFFERS, Publication.MANIFEST, "kontrolsum " + found, expected);
    }
  }

  /** Nothing where there is no manifest that can be read. */
  static Optional<Manifest> read(Path manifest) {
    try {
      return Files.size(manifest) > MOST_BYTES
          ? Optional.empty()
          : new ManifestJson().read(Files.readAllBytes(manifest));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
