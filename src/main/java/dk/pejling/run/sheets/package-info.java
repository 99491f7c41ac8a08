/** Hands out progress workbooks. */
@NullMarked
@NamedInterface("sheets")
package dk.pejling.run.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
