/** The typefaces of every form of a report: their files, and how wide their letters are. */
@NullMarked
@NamedInterface("font")
package dk.pejling.rendering.font;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
