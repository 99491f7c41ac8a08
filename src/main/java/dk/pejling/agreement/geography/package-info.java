/** Which areas the agreement covers, and which are parts of which. */
@NullMarked
@NamedInterface("geography")
package dk.pejling.agreement.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
