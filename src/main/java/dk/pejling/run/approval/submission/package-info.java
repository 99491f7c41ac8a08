/** What an approved report is sent as: its package, the receipt in it, and where it lies. */
@NullMarked
package dk.pejling.run.approval.submission;

import org.jspecify.annotations.NullMarked;
