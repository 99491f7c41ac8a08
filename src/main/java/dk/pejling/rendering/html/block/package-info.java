/** Writes each kind of block. */
@NullMarked
package dk.pejling.rendering.html.block;

import org.jspecify.annotations.NullMarked;
