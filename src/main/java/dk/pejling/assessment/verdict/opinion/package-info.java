/** What stands beside a verdict and never changes it: trend, other methods, control chart. */
@NullMarked
@NamedInterface("opinion")
package dk.pejling.assessment.verdict.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
