/** A report as one accessible web page that needs nothing but itself. */
@NullMarked
@NamedInterface("html")
package dk.pejling.rendering.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
