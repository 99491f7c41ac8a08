package dk.pejling.store.received;

import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.Substance;
import dk.pejling.store.archive.Checksum;
import java.util.List;

/** Checksums of what files say (`indholdskontrolsum`), in whichever bytes they say it. */
public final class Substances {
  private Substances() {}

  /** Equal for two files of a lineage that say the same. */
  public static String of(ReadFile read) {
    return switch (read.file().content()) {
      case Content.ProgressSheet sheet -> Checksum.of(List.of(Substance.of(sheet.report())));
      case Content.Extract extract -> Checksum.of(Substance.of(read.observations()));
      case Content.NotUnderstood none -> read.file().sha256();
    };
  }
}
