/** What is measured, in which unit, and by which source. */
@NullMarked
@NamedInterface("indicator")
package dk.pejling.agreement.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
