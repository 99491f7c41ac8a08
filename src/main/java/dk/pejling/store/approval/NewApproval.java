package dk.pejling.store.approval;

import dk.pejling.observation.Sender;
import java.time.LocalDate;

/**
 * An approval to be noted.
 *
 * @param edition which edition of the report it is, from 1
 * @param fingerprint checksum of everything the report is a function of
 * @param on the day the committee approved it
 * @param published its {@code published.json}, byte for byte
 * @param manifest its {@code manifest.json}, byte for byte
 */
public record NewApproval(
    ReportKey of,
    int edition,
    String fingerprint,
    LocalDate on,
    String caseNumber,
    Sender by,
    byte[] published,
    byte[] manifest) {}
