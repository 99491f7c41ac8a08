@NullMarked
package dk.pejling.intake.extract;

import org.jspecify.annotations.NullMarked;
