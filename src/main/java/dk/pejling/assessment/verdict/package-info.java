/** The words of the method: verdicts, lights, and the arithmetic a verdict rests on. */
@NullMarked
@NamedInterface("verdict")
package dk.pejling.assessment.verdict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
