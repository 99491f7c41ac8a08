/** What published figures show together: how far apart they lie, and what a whole lacks. */
@NullMarked
@NamedInterface("gap")
package dk.pejling.disclosure.gap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
