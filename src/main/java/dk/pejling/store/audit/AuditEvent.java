package dk.pejling.store.audit;

import dk.pejling.observation.Sender;

/**
 * Something done, to be noted.
 *
 * @param origin from where, such as {@code kommandolinjen, kørsel 2026-03-31-0007}
 * @param subject what it was done to; events of one thing have the same
 * @param details what it came to, in Danish
 */
public record AuditEvent(
    Sender by, String origin, AuditCode code, String subject, String details) {}
