package dk.pejling.finding;

import java.util.List;
import java.util.function.Function;

/**
 * The outcome of reading something that people made: a value with what was found on the way, or
 * only the findings that tell why there is no value.
 */
public sealed interface Checked<T> {
  List<Finding> findings();

  /** Usable; the findings are about parts that were held back or are worth knowing. */
  record Accepted<T>(T value, List<Finding> findings) implements Checked<T> {
    public Accepted {
      findings = List.copyOf(findings);
    }
  }

  /** Not usable at all; at least one finding says why. */
  record Rejected<T>(List<Finding> findings) implements Checked<T> {
    public Rejected {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("a rejection needs a finding");
      }
    }
  }

  static <T> Checked<T> accepted(T value) {
    return new Accepted<>(value, List.of());
  }

  static <T> Checked<T> accepted(T value, List<Finding> findings) {
    return new Accepted<>(value, findings);
  }

  static <T> Checked<T> rejected(List<Finding> findings) {
    return new Rejected<>(findings);
  }

  static <T> Checked<T> rejected(Finding finding) {
    return new Rejected<>(List.of(finding));
  }

  /** The same findings around what {@code change} makes of the value. */
  default <R> Checked<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Accepted<T>(T value, List<Finding> findings) ->
          new Accepted<>(change.apply(value), findings);
      case Rejected<T>(List<Finding> findings) -> new Rejected<>(findings);
    };
  }
}
