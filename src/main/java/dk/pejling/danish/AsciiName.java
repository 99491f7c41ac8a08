package dk.pejling.danish;

import java.text.Normalizer;
import java.util.Locale;

/** A name as a part of a file's name that every system can have, such as {@code laesoe}. */
public final class AsciiName {
  private AsciiName() {}

  /** Of small letters, digits and hyphens alone; empty if the name has neither letter nor digit. */
  public static String of(String name) {
    String lower =
        name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    return Normalizer.normalize(lower, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
