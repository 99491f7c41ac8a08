package dk.pejling.report.document;

/**
 * What stands over a table or figure.
 *
 * @param anchor what references point to, or empty
 * @param label such as {@code Tabel 4.}
 * @param message the finding, as a sentence
 * @param subtitle unit, area and reading rule, or empty
 */
public record Caption(String anchor, String label, String message, String subtitle) {}
