package dk.pejling.report.text;

import dk.pejling.danish.DanishWords;
import java.util.List;

/** Sentences about how many, correct for none, one, two and many. */
public final class Counting {
  /** What a criterion that counts as favourable is. */
  public static final String FAVOURABLE = "nået, fastholdt eller på sporet";

  private static final String MEASURED = "målinger";
  private static final String REPORTED = "klyngernes egen indberetning";

  private Counting() {}

  /** Such as {@code ét kriterium} or {@code 13 kriterier}. */
  public static String of(int count, String one, String many) {
    return DanishWords.number(count) + Amounts.NBSP + (count == 1 ? one : many);
  }

  /** The same with a common-gender noun: {@code én kommune}. */
  public static String ofCommon(int count, String one, String many) {
    return (count == 1 ? "én" : DanishWords.number(count))
        + Amounts.NBSP
        + (count == 1 ? one : many);
  }

  /** Such as {@code Én af fire klynger}, {@code Alle fire klynger} and {@code Klyngen}. */
  public static String clusters(int some, int all) {
    if (some == 0) {
      return "Ingen klynge";
    }
    if (some < all) {
      return DanishWords.sentence(common(some)) + " af " + DanishWords.number(all) + " klynger";
    }
    return switch (all) {
      case 1 -> "Klyngen";
      case 2 -> "Begge klynger";
      default -> "Alle " + DanishWords.number(all) + " klynger";
    };
  }

  /** The same, where there may be but one criterion in all. */
  public static String favourable(int favourable, int assessable, int all) {
    return assessable == 0 && all == 1
        ? "Kriteriet kan ikke vurderes"
        : favourable(favourable, assessable);
  }

  /** Such as {@code Fire af seks vurderbare kriterier er nået, fastholdt eller på sporet}. */
  public static String favourable(int favourable, int assessable) {
    if (assessable == 0) {
      return "Ingen af kriterierne kan vurderes";
    }
    if (assessable == 1) {
      return "Det ene vurderbare kriterium er " + (favourable == 1 ? "" : "ikke ") + FAVOURABLE;
    }
    if (favourable == assessable) {
      return (assessable == 2 ? "Begge" : "Alle " + DanishWords.number(assessable))
          + " vurderbare kriterier er "
          + FAVOURABLE;
    }
    String none = "Ingen af de " + DanishWords.number(assessable);
    String some =
        DanishWords.sentence(DanishWords.number(favourable))
            + " af "
            + DanishWords.number(assessable);
    return (favourable == 0 ? none : some) + " vurderbare kriterier er " + FAVOURABLE;
  }

  /**
   * What the verdicts that are counted rest on, such as {@code Fem af vurderingerne bygger på
   * målinger og én på klyngernes egen indberetning}; empty where nothing can be assessed.
   */
  public static String evidence(int measured, int reported) {
    String all =
        measured + reported == 1 ? "Vurderingen bygger på " : "Alle vurderinger bygger på ";
    if (measured + reported == 0) {
      return "";
    }
    if (reported == 0) {
      return all + MEASURED;
    }
    return measured == 0
        ? all + REPORTED
        : DanishWords.sentence(common(measured))
            + " af vurderingerne bygger på "
            + MEASURED
            + " og "
            + common(reported)
            + " på "
            + REPORTED;
  }

  private static String common(int count) {
    return count == 1 ? "én" : DanishWords.number(count);
  }

  /**
   * Such as {@code Nord, Midt og to andre}; at most {@code most} are named, or one more when only
   * one would be left.
   */
  public static String named(List<String> names, int most) {
    if (names.size() <= most + 1) {
      return DanishWords.list(names);
    }
    List<String> shown = new java.util.ArrayList<>(names.subList(0, most));
    shown.add(DanishWords.number(names.size() - most) + " andre");
    return DanishWords.list(shown);
  }

  /** The text with a small first letter, to stand within a sentence. */
  public static String lowered(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
