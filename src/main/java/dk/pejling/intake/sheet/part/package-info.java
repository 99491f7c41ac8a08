/** The parts of a workbook's archive, changed in place: what isn't changed stays byte for byte. */
@NullMarked
package dk.pejling.intake.sheet.part;

import org.jspecify.annotations.NullMarked;
