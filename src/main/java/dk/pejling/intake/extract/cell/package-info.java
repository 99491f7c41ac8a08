/** What a single cell says: numbers as their source writes them, and names with room for habits. */
@NullMarked
package dk.pejling.intake.extract.cell;

import org.jspecify.annotations.NullMarked;
