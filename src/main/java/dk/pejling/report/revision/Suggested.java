package dk.pejling.report.revision;

import java.util.List;

/**
 * What the triggers point to (`hvad udløserne peger på`, method §8): revision, as soon as one of
 * them points to it. The committee concludes; this never does.
 */
public sealed interface Suggested {
  /**
   * @param reasons the kinds of triggers that point to it, each once
   */
  record Revision(List<String> reasons) implements Suggested {
    public Revision {
      reasons = List.copyOf(reasons);
    }
  }

  /** More work within the agreement as it is. */
  record FollowUp() implements Suggested {}

  record Nothing() implements Suggested {}

  static Suggested of(Triggers triggers) {
    List<Trigger> all = triggers.all();
    List<String> reasons =
        all.stream().filter(Trigger::points).map(Trigger::label).distinct().toList();
    return reasons.isEmpty()
        ? all.isEmpty() ? new Nothing() : new FollowUp()
        : new Revision(reasons);
  }

  /** Without full stop. */
  default String sentence() {
    return switch (this) {
      case Revision revision -> "Udløserne peger på, at aftalen bør revideres";
      case FollowUp() -> "Udløserne peger på opfølgning inden for aftalen, ikke på revision";
      case Nothing() -> "Der er ingen udløsere, som taler for at revidere aftalen";
    };
  }
}
