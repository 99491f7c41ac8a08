/** Writes verdicts, lights and their marks. */
@NullMarked
package dk.pejling.rendering.html.status;

import org.jspecify.annotations.NullMarked;
