/** Large text files without quotes, read as bytes: most of their lines never become strings. */
@NullMarked
package dk.pejling.intake.extract.plain;

import org.jspecify.annotations.NullMarked;
