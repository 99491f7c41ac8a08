/** Statistical cubes, whatever file they come in: dimensions, categories, and a row for each cell. */
@NullMarked
package dk.pejling.intake.extract.cube;

import org.jspecify.annotations.NullMarked;
