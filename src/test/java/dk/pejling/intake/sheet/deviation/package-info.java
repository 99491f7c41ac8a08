/** The 25 ways in which people fill in sheets differently than meant, each with its reading. */
@NullMarked
package dk.pejling.intake.sheet.deviation;

import org.jspecify.annotations.NullMarked;
