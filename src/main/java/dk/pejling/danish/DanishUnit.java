package dk.pejling.danish;

import java.util.Map;

/** Units as they stand after a number: one day is {@code 1 dag}, and 1,0 are {@code 1,0 dage}. */
public final class DanishUnit {
  /** Words whose plural differs; most other units ({@code pct.}, {@code år}) are the same. */
  private static final Map<String, String> ONE =
      Map.ofEntries(
          Map.entry("dage", "dag"),
          Map.entry("uger", "uge"),
          Map.entry("måneder", "måned"),
          Map.entry("timer", "time"),
          Map.entry("minutter", "minut"),
          Map.entry("kroner", "krone"),
          Map.entry("personer", "person"),
          Map.entry("borgere", "borger"),
          Map.entry("patienter", "patient"),
          Map.entry("hændelser", "hændelse"),
          Map.entry("indlæggelser", "indlæggelse"),
          Map.entry("genindlæggelser", "genindlæggelse"),
          Map.entry("udskrivninger", "udskrivning"),
          Map.entry("planer", "plan"));

  private DanishUnit() {}

  /**
   * @param number as it is written, such as {@code 1} or {@code −1.204,5}
   * @param unit in the plural, perhaps with what it counts: {@code dage pr. borger}
   */
  public static String after(String number, String unit) {
    if (!number.equals("1") && !number.equals("\u22121")) {
      return unit;
    }
    int end = unit.indexOf(' ');
    String word = end < 0 ? unit : unit.substring(0, end);
    return ONE.getOrDefault(word, word) + (end < 0 ? "" : unit.substring(end));
  }
}
