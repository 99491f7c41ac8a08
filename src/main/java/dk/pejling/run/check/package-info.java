/** Checks files for people before they are handed in; keeps nothing. */
@NullMarked
package dk.pejling.run.check;

import org.jspecify.annotations.NullMarked;
