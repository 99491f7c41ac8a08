/** Numbers and dates that people have typed as text, and in how many ways each can be read. */
@NullMarked
package dk.pejling.intake.sheet.text;

import org.jspecify.annotations.NullMarked;
