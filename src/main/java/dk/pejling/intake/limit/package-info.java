/** How much a file may be before it is refused (`grænser`), and where the secretariat says so. */
@NullMarked
@NamedInterface("limit")
package dk.pejling.intake.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
