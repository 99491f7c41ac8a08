/** Which of the clusters' reports count where several say they are the same. */
@NullMarked
package dk.pejling.run.input.sheet;

import org.jspecify.annotations.NullMarked;
