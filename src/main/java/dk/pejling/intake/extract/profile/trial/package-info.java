/** A profile's own tests: lines of its source, and what reading them must give. */
@NullMarked
package dk.pejling.intake.extract.profile.trial;

import org.jspecify.annotations.NullMarked;
