package dk.pejling.agreement.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A closed list of words and what each stands for (`valgmuligheder`). The JSON Schema has a
 * definition of the same name with the same words.
 */
public final class Choice<T> {
  private final String name;
  private final Map<String, T> meanings = new LinkedHashMap<>();

  private Choice(String name) {
    this.name = name;
  }

  /** Each value under the word that stands for it. */
  public static <T> Choice<T> of(String name, List<T> values, Function<? super T, String> word) {
    Choice<T> choice = new Choice<>(name);
    values.forEach(value -> choice.meanings.put(word.apply(value), value));
    return choice;
  }

  public String name() {
    return name;
  }

  /** In the order they are offered. */
  public List<String> words() {
    return List.copyOf(meanings.keySet());
  }

  public Optional<T> meaning(String word) {
    return Optional.ofNullable(meanings.get(word));
  }
}
