/** The parts of an Office Open XML workbook read into plain cells, without trust in any of them. */
@NullMarked
package dk.pejling.intake.sheet.workbook;

import org.jspecify.annotations.NullMarked;
