/** What clusters' answers call for an explanation of, held against last period and the sources. */
@NullMarked
@NamedInterface("surprise")
package dk.pejling.assessment.surprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
