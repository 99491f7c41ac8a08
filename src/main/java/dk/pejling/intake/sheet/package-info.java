/**
 * The clusters' progress workbook: written from the agreement, read back with the address of every
 * answer.
 */
@NullMarked
@NamedInterface("sheet")
package dk.pejling.intake.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
