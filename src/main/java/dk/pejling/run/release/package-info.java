/** Notes that a report's folder has been made public, once the folder has been checked. */
@NullMarked
package dk.pejling.run.release;

import org.jspecify.annotations.NullMarked;
