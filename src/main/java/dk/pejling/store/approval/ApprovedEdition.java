package dk.pejling.store.approval;

import dk.pejling.disclosure.release.Release;

/**
 * An approved edition of a report, with what it published and was made of (`godkendt udgave`).
 *
 * @param manifest its {@code manifest.json}, byte for byte
 */
public record ApprovedEdition(ApprovalEntry entry, Release release, byte[] manifest) {}
