/** Writes tables of data as files that other programs read. */
@NullMarked
@NamedInterface("data")
package dk.pejling.rendering.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
