/** Proposes source profiles for files that describe their own figures: PX and JSON-stat. */
@NullMarked
package dk.pejling.intake.extract.proposal.cube;

import org.jspecify.annotations.NullMarked;
