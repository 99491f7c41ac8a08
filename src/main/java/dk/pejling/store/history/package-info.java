/** Which runs were begun, of what, and how they ended. */
@NullMarked
@NamedInterface("history")
package dk.pejling.store.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
