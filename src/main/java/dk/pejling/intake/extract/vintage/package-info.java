/** Which of several vintages of a source counts, figure by figure. Pure. */
@NullMarked
@NamedInterface("extract")
package dk.pejling.intake.extract.vintage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
