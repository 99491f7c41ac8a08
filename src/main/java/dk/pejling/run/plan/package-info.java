/** What is settled before a run's first step, and whether it takes up one that was cut short. */
@NullMarked
package dk.pejling.run.plan;

import org.jspecify.annotations.NullMarked;
