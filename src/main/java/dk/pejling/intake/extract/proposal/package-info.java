/**
 * Proposes a source profile for a file that none describes: evidence for what can be seen, a
 * question for the rest.
 */
@NullMarked
@NamedInterface("extract")
package dk.pejling.intake.extract.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
