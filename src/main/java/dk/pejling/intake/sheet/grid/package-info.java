/**
 * A workbook as plain values: sheets, cells and tables under headings. The only reader of POI's
 * model.
 */
@NullMarked
package dk.pejling.intake.sheet.grid;

import org.jspecify.annotations.NullMarked;
