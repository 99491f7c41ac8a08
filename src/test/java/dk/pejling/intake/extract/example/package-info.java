/** Invents the example extracts in {@code input/indikatorer}, the same every time. */
@NullMarked
package dk.pejling.intake.extract.example;

import org.jspecify.annotations.NullMarked;
