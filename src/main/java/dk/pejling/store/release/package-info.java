/** Which reports have been made public, and what each of them published. */
@NullMarked
@NamedInterface("release")
package dk.pejling.store.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
