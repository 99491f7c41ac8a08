/** Which files were received, and what was read from each. */
@NullMarked
@NamedInterface("received")
package dk.pejling.store.received;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
