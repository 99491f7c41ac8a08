/** The rules of what stands beside a verdict (method §2: trend, sensitivity, control chart). */
@NullMarked
package dk.pejling.assessment.rule.opinion;

import org.jspecify.annotations.NullMarked;
