/** A table row by row, wherever its rows stand and whatever its figures mean. */
@NullMarked
package dk.pejling.intake.extract.table;

import org.jspecify.annotations.NullMarked;
