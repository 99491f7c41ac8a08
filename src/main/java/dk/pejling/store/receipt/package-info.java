/** Who handed in what, and when: the versions of everything that was received. */
@NullMarked
@NamedInterface("receipt")
package dk.pejling.store.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
