/** The form's tables found in a workbook, whatever has been done to its sheets and columns. */
@NullMarked
package dk.pejling.intake.sheet.table;

import org.jspecify.annotations.NullMarked;
