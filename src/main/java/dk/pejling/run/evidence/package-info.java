/** What a report carries within its PDF, so that anybody can make it again. */
@NullMarked
package dk.pejling.run.evidence;

import org.jspecify.annotations.NullMarked;
