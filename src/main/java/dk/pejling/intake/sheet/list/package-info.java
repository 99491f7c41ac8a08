/** The sheet Fejlliste: every finding with its place, in a workbook of its own or in another. */
@NullMarked
package dk.pejling.intake.sheet.list;

import org.jspecify.annotations.NullMarked;
