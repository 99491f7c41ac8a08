/** Drafts source profiles from files that none describes. */
@NullMarked
@NamedInterface("draft")
package dk.pejling.run.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
