/** Proves a report from the evidence that its PDF carries. */
@NullMarked
@NamedInterface("verification")
package dk.pejling.run.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
