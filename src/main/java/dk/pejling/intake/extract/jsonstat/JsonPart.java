package dk.pejling.intake.extract.jsonstat;

import java.util.List;
import java.util.Map;

/** A part of a JSON file with the line it begins on. Figures are kept as written. */
sealed interface JsonPart {
  int line();

  /** Names and what they stand for, in the order of the file. */
  record Members(Map<String, JsonPart> members, int line) implements JsonPart {
    static Members none(int line) {
      return new Members(Map.of(), line);
    }

    boolean has(String name) {
      return members.containsKey(name);
    }

    /** The members under a name, none where something else stands there or nothing does. */
    Members members(String name) {
      return members.get(name) instanceof Members inner ? inner : none(line);
    }

    /** The items under a name, none where something else stands there or nothing does. */
    Items items(String name) {
      return members.get(name) instanceof Items inner ? inner : new Items(List.of(), line);
    }

    /** The text under a name, empty where something else stands there or nothing does. */
    String text(String name) {
      return members.get(name) instanceof Text(String text, int at) ? text : "";
    }

    /** Where the part under a name begins. */
    int lineOf(String name) {
      JsonPart part = members.get(name);
      return part == null ? line : part.line();
    }
  }

  record Items(List<JsonPart> items, int line) implements JsonPart {}

  record Text(String text, int line) implements JsonPart {}

  record Figure(String text, int line) implements JsonPart {}

  /** True, false or nothing. */
  record Word(int line) implements JsonPart {}

  /**
   * Figures or their marks, left in the file.
   *
   * @param listed in order, or else by place
   * @param offset of its first byte in the file
   */
  record Cells(boolean listed, long count, long offset, int line) implements JsonPart {}
}
