/**
 * The Spring Batch job: which step runs when, what is durable after it, and what a crash leaves.
 */
@NullMarked
package dk.pejling.run.job;

import org.jspecify.annotations.NullMarked;
