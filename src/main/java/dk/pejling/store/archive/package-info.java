/** Every content that was received, byte for byte, under its checksum. */
@NullMarked
@NamedInterface("archive")
package dk.pejling.store.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
