/** Turns what clusters and sources send in into statutory status reports on a health agreement. */
@NullMarked
package dk.pejling;

import org.jspecify.annotations.NullMarked;
