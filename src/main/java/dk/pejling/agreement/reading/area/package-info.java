/** Reads the region, its clusters and its municipalities. */
@NullMarked
package dk.pejling.agreement.reading.area;

import org.jspecify.annotations.NullMarked;
