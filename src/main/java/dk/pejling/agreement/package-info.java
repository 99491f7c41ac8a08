/**
 * What was agreed: parties, pejlemærker, success criteria, indicators and deadlines, as read from
 * the agreement file. Pure, but for the YAML parser.
 */
@NullMarked
@ApplicationModule(
    displayName = "Agreement",
    allowedDependencies = {"danish", "finding", "period"})
package dk.pejling.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
