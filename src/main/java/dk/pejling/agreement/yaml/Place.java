package dk.pejling.agreement.yaml;

import dk.pejling.finding.SourceLocation;

/**
 * Where in the file something stands (`sted`).
 *
 * @param concerns what it is about, such as {@code kriterium 2.1}; empty for the file as a whole
 */
public record Place(SourceLocation.TextPosition position, String concerns) {}
