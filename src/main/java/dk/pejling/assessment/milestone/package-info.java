/** Milestones, judged from what clusters report (method §3). */
@NullMarked
package dk.pejling.assessment.milestone;

import org.jspecify.annotations.NullMarked;
