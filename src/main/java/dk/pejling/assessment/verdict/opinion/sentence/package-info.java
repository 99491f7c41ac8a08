/** How what stands beside a verdict is put in Danish, and its arithmetic line by line. */
@NullMarked
package dk.pejling.assessment.verdict.opinion.sentence;

import org.jspecify.annotations.NullMarked;
