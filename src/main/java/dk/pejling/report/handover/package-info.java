/** What was learnt, and what is left for those who take over. */
@NullMarked
package dk.pejling.report.handover;

import org.jspecify.annotations.NullMarked;
