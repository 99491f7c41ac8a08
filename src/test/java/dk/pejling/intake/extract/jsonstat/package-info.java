/** JSON-stat files, one for each feature and each fault. */
@NullMarked
package dk.pejling.intake.extract.jsonstat;

import org.jspecify.annotations.NullMarked;
