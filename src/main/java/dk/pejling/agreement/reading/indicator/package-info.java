/** Reads the sources and the indicators they publish. */
@NullMarked
package dk.pejling.agreement.reading.indicator;

import org.jspecify.annotations.NullMarked;
