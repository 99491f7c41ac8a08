/** Whether all parts of a whole have figures, and which do not (method §4). */
@NullMarked
@NamedInterface("coverage")
package dk.pejling.assessment.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
