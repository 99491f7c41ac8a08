package dk.pejling.endtoend.leak;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of a text, each kind of writing once: long files say the same ones over and over.
 *
 * @param besides those that stand close after each other, as the limits of an interval do
 */
record Numbers(List<Told> each, List<Beside> besides) {
  record Beside(Told first, Told second) {}

  static Numbers in(String text) {
    Map<String, Told> each = new LinkedHashMap<>();
    Set<List<String>> known = new HashSet<>();
    List<Beside> besides = new ArrayList<>();
    List<Told> all = Told.in(text);
    for (int at = 0; at < all.size(); at++) {
      Told number = all.get(at);
      each.putIfAbsent(number.text(), number);
      if (at > 0
          && number.follows(all.get(at - 1))
          && known.add(List.of(all.get(at - 1).text(), number.text()))) {
        besides.add(new Beside(all.get(at - 1), number));
      }
    }
    return new Numbers(List.copyOf(each.values()), besides);
  }
}
