/** Reads PC-Axis files: a head of keywords, and figures in the order of the variables. */
@NullMarked
package dk.pejling.intake.extract.px;

import org.jspecify.annotations.NullMarked;
