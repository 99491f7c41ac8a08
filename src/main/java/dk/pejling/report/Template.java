package dk.pejling.report;

/**
 * A report's template (`skabelon`): Markdown with placeholders and directives, as
 * docs/formats/skabeloner.md describes.
 *
 * @param file its name, as findings print it
 */
public record Template(String file, String text) {}
