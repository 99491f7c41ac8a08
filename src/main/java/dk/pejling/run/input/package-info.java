/** What lies in the input folder, and what is wrong with how it lies there. */
@NullMarked
package dk.pejling.run.input;

import org.jspecify.annotations.NullMarked;
