/** Who is compared when a gap is measured, and the gap over time (method §3). */
@NullMarked
@NamedInterface("comparison")
package dk.pejling.assessment.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
