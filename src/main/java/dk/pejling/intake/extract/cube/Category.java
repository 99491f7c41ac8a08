package dk.pejling.intake.extract.cube;

/**
 * One of the values a dimension can have (`kategori`).
 *
 * @param label for people; the code where the file has no other
 * @param period what the file says the category is as a time, in our own notation, or empty
 */
public record Category(String code, String label, String period) {}
