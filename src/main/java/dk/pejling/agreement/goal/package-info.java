/** What the parties want to reach: pejlemærker, success criteria, principles and national goals. */
@NullMarked
@NamedInterface("goal")
package dk.pejling.agreement.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
