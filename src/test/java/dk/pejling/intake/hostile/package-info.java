/** Files that are broken or made to do harm, real ones and made ones. */
@NullMarked
package dk.pejling.intake.hostile;

import org.jspecify.annotations.NullMarked;
