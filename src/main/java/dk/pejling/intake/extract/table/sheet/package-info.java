/** Tables in the sheets of workbooks, streamed cell by cell. */
@NullMarked
package dk.pejling.intake.extract.table.sheet;

import org.jspecify.annotations.NullMarked;
