/** One small rule per kind of criterion (method §2-3). */
@NullMarked
package dk.pejling.assessment.rule;

import org.jspecify.annotations.NullMarked;
