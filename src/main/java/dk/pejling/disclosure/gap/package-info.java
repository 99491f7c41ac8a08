/** The gaps of what may be published: between areas, and between groups. */
@NullMarked
@NamedInterface("gap")
package dk.pejling.disclosure.gap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
