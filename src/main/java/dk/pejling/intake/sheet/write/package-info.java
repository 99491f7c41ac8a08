/** The empty progress workbook, as a cluster receives it. */
@NullMarked
package dk.pejling.intake.sheet.write;

import org.jspecify.annotations.NullMarked;
