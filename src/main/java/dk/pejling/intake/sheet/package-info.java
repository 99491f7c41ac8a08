@NullMarked
package dk.pejling.intake.sheet;

import org.jspecify.annotations.NullMarked;
