/** The letter that a report is sent with. */
@NullMarked
package dk.pejling.report.letter;

import org.jspecify.annotations.NullMarked;
