/** How each kind of verdict is put in Danish, and its arithmetic line by line (method §6). */
@NullMarked
package dk.pejling.assessment.verdict.sentence;

import org.jspecify.annotations.NullMarked;
