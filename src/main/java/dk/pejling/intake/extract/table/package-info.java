/** Tables row by row, from text files and workbooks, whatever their figures mean. */
@NullMarked
package dk.pejling.intake.extract.table;

import org.jspecify.annotations.NullMarked;
