/** What a row is about: the indicator, area and period its labels stand for. */
@NullMarked
package dk.pejling.intake.extract.label;

import org.jspecify.annotations.NullMarked;
