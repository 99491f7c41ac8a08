/** The progress workbook: written empty for a cluster, read filled. */
@NullMarked
@NamedInterface("sheet")
package dk.pejling.intake.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
