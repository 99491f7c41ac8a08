/** Figures and counts in Danish sentences. */
@NullMarked
package dk.pejling.report.text;

import org.jspecify.annotations.NullMarked;
