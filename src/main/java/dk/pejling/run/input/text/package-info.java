/** Texts that people write for the program, read where they lie. */
@NullMarked
package dk.pejling.run.input.text;

import org.jspecify.annotations.NullMarked;
