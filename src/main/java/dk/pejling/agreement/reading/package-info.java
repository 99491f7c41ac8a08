/**
 * Reads the agreement file into an agreement: one small reader per part, each stating its keys.
 * Every mistake is a finding with line and column.
 */
@NullMarked
@NamedInterface("reading")
package dk.pejling.agreement.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
