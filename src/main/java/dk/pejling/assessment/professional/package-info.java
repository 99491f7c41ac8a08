/** What people judge beside the calculation, never instead of it: who, when and why. */
@NullMarked
@NamedInterface("professional")
package dk.pejling.assessment.professional;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
