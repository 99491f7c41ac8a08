/**
 * Indicator extracts, read as their source profiles say: tables become figures, and what can't be
 * used becomes findings.
 */
@NullMarked
@NamedInterface("extract")
package dk.pejling.intake.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
