/**
 * A cursor over a YAML file that people write: every value knows its line and column, and every
 * mistake becomes a finding instead of stopping the reading. Knows nothing of agreements.
 */
@NullMarked
@NamedInterface("yaml")
package dk.pejling.agreement.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
