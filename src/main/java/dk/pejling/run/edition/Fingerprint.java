package dk.pejling.run.edition;

import dk.pejling.run.output.Manifest;
import dk.pejling.run.output.Publication.Making;
import dk.pejling.store.archive.Checksum;
import java.util.ArrayList;
import java.util.List;

/**
 * Checksum of everything a report is a function of, but where its case stands (`fingeraftryk`). A
 * draft and the approved edition of the same have the same.
 */
public final class Fingerprint {
  private Fingerprint() {}

  public static String of(Making making) {
    List<String> parts =
        new ArrayList<>(
            List.of(
                making.version(),
                making.method(),
                making.report(),
                making.agreement(),
                making.asOf().toString()));
    for (Manifest.Input input : making.inputs()) {
      parts.addAll(List.of(input.role(), input.file(), input.sha256()));
    }
    for (Manifest.Earlier earlier : making.earlier()) {
      parts.addAll(List.of("earlier-report", earlier.sha256()));
    }
    return Checksum.of(parts);
  }
}
