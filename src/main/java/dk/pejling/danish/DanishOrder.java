package dk.pejling.danish;

import java.util.Comparator;
import java.util.Locale;

/**
 * The order of Danish names: Æ, Ø and Å come last, and Aa counts as Å. Fixed here rather than taken
 * from the JDK's collation rules, which differ between versions.
 */
public final class DanishOrder {
  /** Compares names as a Danish directory lists them, capitals or not. */
  public static final Comparator<String> BY_NAME =
      Comparator.comparing(DanishOrder::key).thenComparing(Comparator.naturalOrder());

  private DanishOrder() {}

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("aa", "\uE003")
        .replace("æ", "\uE001")
        .replace("ø", "\uE002")
        .replace("å", "\uE003");
  }
}
