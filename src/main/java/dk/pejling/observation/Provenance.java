package dk.pejling.observation;

import dk.pejling.finding.SourceLocation;
import java.time.Instant;

/**
 * Where a figure comes from (`proveniens`).
 *
 * @param location file, and sheet with cell or line
 * @param sha256 the file's checksum, 64 hexadecimal digits
 * @param received when the file was first received
 */
public record Provenance(SourceLocation location, String sha256, Instant received) {
  /** The first eight digits of the checksum, as printed beside figures. */
  public String shortSha256() {
    return sha256.substring(0, 8);
  }
}
