/** What is different between two versions of an extract, figure by figure. Pure. */
@NullMarked
@NamedInterface("extract")
package dk.pejling.intake.extract.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
