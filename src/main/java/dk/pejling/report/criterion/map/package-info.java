/** A criterion in every municipality, on a map of equal tiles. */
@NullMarked
package dk.pejling.report.criterion.map;

import org.jspecify.annotations.NullMarked;
