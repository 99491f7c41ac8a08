/** A cluster's own page: its standing, its figures, and what it reported. */
@NullMarked
package dk.pejling.report.cluster;

import org.jspecify.annotations.NullMarked;
