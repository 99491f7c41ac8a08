package dk.pejling.intake.extract.jsonstat;

import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.Notices;
import dk.pejling.intake.extract.jsonstat.JsonPart.Items;
import dk.pejling.intake.extract.jsonstat.JsonPart.Members;
import dk.pejling.intake.extract.jsonstat.JsonPart.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a file says of categories beside their order; a slip in it moves no figure. */
final class JsonCategories {
  private static final List<String> BY_CATEGORY =
      List.of("label", "unit", "coordinates", "note", "child");

  private final JsonSource source;
  private final String dimension;
  private final Set<String> codes;
  private final Notices notices;

  JsonCategories(JsonSource source, String dimension, Set<String> codes, Notices notices) {
    this.source = source;
    this.dimension = dimension;
    this.codes = codes;
    this.notices = notices;
  }

  void check(Members category) {
    for (String kind : BY_CATEGORY) {
      Members told = category.members(kind);
      told.members().keySet().stream()
          .filter(code -> !codes.contains(code))
          .findFirst()
          .ifPresent(
              code ->
                  tell(
                      told.lineOf(code),
                      "%s til \"%s\", som ikke er en kategori i \"%s\""
                          .formatted(kind, code, dimension)));
    }
    Members parents = category.members("child");
    if (checkChildren(parents) && isCircular(parents)) {
      tell(parents.line(), "kategorier i \"%s\", der er deres egne dele".formatted(dimension));
    }
  }

  private boolean checkChildren(Members parents) {
    for (JsonPart listed : parents.members().values()) {
      for (String child : children(listed)) {
        if (!codes.contains(child)) {
          tell(
              listed.line(),
              "child \"%s\", som ikke er en kategori i \"%s\"".formatted(child, dimension));
          return false;
        }
      }
    }
    return true;
  }

  /** Takes away parents without parts of their own until none is left, or only circles are. */
  private static boolean isCircular(Members parents) {
    Map<String, Integer> above = new HashMap<>();
    parents
        .members()
        .forEach(
            (parent, listed) -> {
              above.putIfAbsent(parent, 0);
              children(listed).forEach(child -> above.merge(child, 1, Integer::sum));
            });
    Deque<String> top = new ArrayDeque<>();
    above.forEach(
        (code, count) -> {
          if (count == 0) {
            top.add(code);
          }
        });
    int taken = 0;
    while (!top.isEmpty()) {
      taken++;
      for (String child : children(parents.members().get(top.remove()))) {
        if (above.merge(child, -1, Integer::sum) == 0) {
          top.add(child);
        }
      }
    }
    return taken < above.size();
  }

  private static List<String> children(@org.jspecify.annotations.Nullable JsonPart listed) {
    return listed instanceof Items items
        ? items.items().stream()
            .map(item -> item instanceof Text(String text, int line) ? text : "")
            .toList()
        : List.of();
  }

  private void tell(int line, String found) {
    notices.notice(
        CubeCode.NOT_USED, source.at(line), found, "kategorierne i \"" + dimension + "\"");
  }
}
