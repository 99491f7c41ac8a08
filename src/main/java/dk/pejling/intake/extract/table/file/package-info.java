/** Opens files as tables, whatever they are written in. */
@NullMarked
package dk.pejling.intake.extract.table.file;

import org.jspecify.annotations.NullMarked;
