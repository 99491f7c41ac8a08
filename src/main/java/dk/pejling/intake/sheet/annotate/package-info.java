/** A received workbook back with its findings: comments on its cells and the sheet Fejlliste. */
@NullMarked
package dk.pejling.intake.sheet.annotate;

import org.jspecify.annotations.NullMarked;
