/** One small rule per kind of criterion that is judged from figures (method §2-3). */
@NullMarked
package dk.pejling.assessment.rule;

import org.jspecify.annotations.NullMarked;
