/** Who did what, in a log that shows when an entry is changed or taken out. */
@NullMarked
@NamedInterface("audit")
package dk.pejling.store.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
