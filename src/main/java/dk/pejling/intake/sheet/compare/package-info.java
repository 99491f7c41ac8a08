/** What is different between two versions of a progress sheet, cell by cell. Pure. */
@NullMarked
@NamedInterface("sheet")
package dk.pejling.intake.sheet.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
