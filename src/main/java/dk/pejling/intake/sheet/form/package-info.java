/**
 * What the progress workbook asks for: its sheets, columns and lists, the same for writer and
 * reader.
 */
@NullMarked
package dk.pejling.intake.sheet.form;

import org.jspecify.annotations.NullMarked;
