package dk.pejling.intake.sheet.form;

/**
 * What a column asks for (`kolonnetype`).
 *
 * @param width in characters
 * @param hint how to fill it in: Danish, at most 255 characters so that it fits an input message
 */
public record ColumnKind(String heading, int width, Column.Entry entry, String hint) {}
