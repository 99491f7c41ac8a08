package dk.pejling.store.audit;

import java.time.Instant;

/**
 * An entry of the audit log (`indførsel`), as it stands in the database, true or not.
 *
 * @param number counts up from 1 without gaps
 * @param senderIs what kind of {@link dk.pejling.observation.Sender} it was
 * @param code the name of an {@link AuditCode}
 * @param previous the hash of the entry before; zeros for the first
 * @param hash of everything else here
 */
public record AuditEntry(
    long number,
    Instant moment,
    String senderIs,
    String sender,
    String origin,
    String code,
    String subject,
    String details,
    String previous,
    String hash) {}
