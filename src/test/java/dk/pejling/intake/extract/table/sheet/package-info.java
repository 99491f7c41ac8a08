/** Cubes made small, and what is heard of them. */
@NullMarked
package dk.pejling.intake.extract.table.sheet;

import org.jspecify.annotations.NullMarked;
