/** What was done, by whom and when, for those who ask. */
@NullMarked
@NamedInterface("audit")
package dk.pejling.run.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
