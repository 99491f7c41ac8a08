/** The pure steps a run carries: reading, judging, hiding, writing. They know nothing of runs. */
@NullMarked
package dk.pejling.run.stage;

import org.jspecify.annotations.NullMarked;
