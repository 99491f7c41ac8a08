/** The steps of a run's job: what each does, what they hand on, and the news they give. */
@NullMarked
package dk.pejling.run.job.step;

import org.jspecify.annotations.NullMarked;
