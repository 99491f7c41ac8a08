/** What the committee has concluded about revising the agreement, year by year. */
@NullMarked
@NamedInterface("revision")
package dk.pejling.assessment.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
