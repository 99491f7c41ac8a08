package dk.pejling.rendering.docx.text;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Fields that number captions. */
final class Sequences {
  private final Map<String, String> last = new HashMap<>();

  /** The field that gives this number; it starts anew where the number doesn't follow the last. */
  String field(String name, String number) {
    String before = last.getOrDefault(name, "0");
    last.put(name, number);
    String field = "SEQ " + name + " \\* ARABIC";
    return follows(before, number) ? field : field + " \\r " + number;
  }

  private static boolean follows(String before, String number) {
    return new BigInteger(before).add(BigInteger.ONE).equals(new BigInteger(number));
  }
}
