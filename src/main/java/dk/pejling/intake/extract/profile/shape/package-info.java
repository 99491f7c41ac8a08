/** How a source lays out its table, beyond what every table has. */
@NullMarked
package dk.pejling.intake.extract.profile.shape;

import org.jspecify.annotations.NullMarked;
