/** What a row says: the figure in the form its indicator needs, checked against itself. */
@NullMarked
package dk.pejling.intake.extract.figure;

import org.jspecify.annotations.NullMarked;
