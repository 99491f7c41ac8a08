/** The sheets of a filled progress workbook, row by row. */
@NullMarked
package dk.pejling.intake.sheet.read;

import org.jspecify.annotations.NullMarked;
