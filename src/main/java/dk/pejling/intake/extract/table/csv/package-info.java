/** Tables in text files with a separator, record by record or line by line. */
@NullMarked
package dk.pejling.intake.extract.table.csv;

import org.jspecify.annotations.NullMarked;
