/** How far apart areas and groups lie, as data that a report prints. */
@NullMarked
@NamedInterface("gap")
package dk.pejling.assessment.verdict.gap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
