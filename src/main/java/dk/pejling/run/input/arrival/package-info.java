/**
 * How a file comes to lie in the input folder: whole, under a name that may be kept, or not yet.
 */
@NullMarked
package dk.pejling.run.input.arrival;

import org.jspecify.annotations.NullMarked;
