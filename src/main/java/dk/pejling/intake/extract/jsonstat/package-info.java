/** Reads JSON-stat of every version: datasets alone, in bundles and in collections. */
@NullMarked
package dk.pejling.intake.extract.jsonstat;

import org.jspecify.annotations.NullMarked;
