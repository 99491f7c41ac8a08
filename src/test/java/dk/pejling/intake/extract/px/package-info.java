/** PX files, one for each feature and each fault. */
@NullMarked
package dk.pejling.intake.extract.px;

import org.jspecify.annotations.NullMarked;
