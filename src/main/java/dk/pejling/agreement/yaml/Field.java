package dk.pejling.agreement.yaml;

import java.util.function.Consumer;

/** A value read from the file (`felt`), or the place where a usable one should have stood. */
public sealed interface Field<T> {
  Place at();

  record Known<T>(T value, Place at) implements Field<T> {}

  /** Left out or unusable; where that is wrong, the finding has been made already. */
  record Unknown<T>(Place at) implements Field<T> {}

  default boolean known() {
    return this instanceof Known<T>;
  }

  /**
   * The value.
   *
   * @throws IllegalStateException if there is none: ask only once the part is sound
   */
  default T value() {
    return switch (this) {
      case Known<T>(T value, Place at) -> value;
      case Unknown<T>(Place at) -> throw new IllegalStateException("nothing read at " + at);
    };
  }

  /** The value, or what the format says holds when the key is left out. */
  default T or(T standard) {
    return this instanceof Known<T>(T value, Place at) ? value : standard;
  }

  default void ifKnown(Consumer<? super T> use) {
    if (this instanceof Known<T>(T value, Place at)) {
      use.accept(value);
    }
  }
}
