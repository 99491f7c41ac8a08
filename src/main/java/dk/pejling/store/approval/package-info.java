/** What the committee has approved, what of it was withdrawn, and what was handed in. */
@NullMarked
@NamedInterface("approval")
package dk.pejling.store.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
