package dk.pejling.agreement.yaml;

import java.util.List;
import java.util.stream.Stream;

/**
 * The keys that one kind of mapping has (`afsnit`). The JSON Schema has a definition of the same
 * name with the same keys.
 *
 * @param namedBy the key whose value tells one such mapping from another, or empty
 */
public record Section(String name, String namedBy, List<String> required, List<String> optional) {
  public Section {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  /** A section of which there is one. */
  public static Section single(String name) {
    return new Section(name, "", List.of(), List.of());
  }

  /** A section of which there are several, told apart by the value of a key. */
  public static Section namedBy(String name, String key) {
    return new Section(name, key, List.of(), List.of());
  }

  public Section requires(String... keys) {
    return new Section(name, namedBy, List.of(keys), optional);
  }

  public Section allows(String... keys) {
    return new Section(name, namedBy, required, List.of(keys));
  }

  public boolean has(String key) {
    return required.contains(key) || optional.contains(key);
  }

  /** Every key it has, required ones first. */
  public List<String> keys() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }
}
