/** Reads the success criteria and holds them against everything else. */
@NullMarked
package dk.pejling.agreement.reading.criterion;

import org.jspecify.annotations.NullMarked;
