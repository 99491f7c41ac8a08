package dk.pejling.agreement;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that was decided elsewhere and bears on the agreement (`ændring`): a law, an economic
 * agreement, other national goals.
 *
 * @param text what is changed, in a sentence
 * @param source where it can be read, such as {@code L 214, folketingsåret 2024-25}
 * @param concerns numbers of the pejlemærker that it touches; empty where it touches all
 */
public record OutsideChange(
    LocalDate date, Kind kind, String text, String source, List<Integer> concerns) {
  public OutsideChange {
    concerns = List.copyOf(concerns);
  }

  /** Whether it touches the pejlemærke of that number. */
  public boolean touches(int pejlemaerke) {
    return concerns.isEmpty() || concerns.contains(pejlemaerke);
  }

  /** What was changed (`slags`). */
  public enum Kind {
    LAW("lov", "Lov"),
    ECONOMIC_AGREEMENT("økonomiaftale", "Økonomiaftale"),
    NATIONAL_AGREEMENT("national-aftale", "National aftale"),
    NATIONAL_GOALS("nationale-mål", "Nationale mål"),
    REFORM("reform", "Reform"),
    OTHER("andet", "Andet");

    private final String word;
    private final String label;

    Kind(String word, String label) {
      this.word = word;
      this.label = label;
    }

    /** As agreement files write it. */
    public String word() {
      return word;
    }

    public String label() {
      return label;
    }
  }
}
