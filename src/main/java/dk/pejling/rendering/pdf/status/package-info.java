/** Sets blocks that show verdicts as marks: every mark's word is read aloud. */
@NullMarked
package dk.pejling.rendering.pdf.status;

import org.jspecify.annotations.NullMarked;
