/** What a report publishes as data, and what earlier reports have made known for ever. */
@NullMarked
@NamedInterface("release")
package dk.pejling.disclosure.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
