/** The lines of a proposed profile, and the questions that tables and cubes share. */
@NullMarked
package dk.pejling.intake.extract.proposal.draft;

import org.jspecify.annotations.NullMarked;
