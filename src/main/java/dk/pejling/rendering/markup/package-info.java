/** Writes well-formed markup in which no text can become anything but text. */
@NullMarked
package dk.pejling.rendering.markup;

import org.jspecify.annotations.NullMarked;
