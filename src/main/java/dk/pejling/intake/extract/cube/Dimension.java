package dk.pejling.intake.extract.cube;

import dk.pejling.intake.extract.cell.PlainName;
import java.util.List;

/**
 * A dimension of a cube, such as area or sex (`dimension`).
 *
 * @param names every name a profile may know it by, the one for people first
 * @param categories in the order of the figures
 * @param whole what stands for all categories together, as far as the file says
 */
public record Dimension(List<String> names, Role role, List<Category> categories, Whole whole) {
  public Dimension {
    names = List.copyOf(names);
    categories = List.copyOf(categories);
  }

  /** What the file says a dimension is about. */
  public enum Role {
    TIME("tid"),
    AREA("område"),
    /** What is measured; each category has a unit of its own. */
    CONTENT("indhold"),
    UNSAID("");

    private final String label;

    Role(String label) {
      this.label = label;
    }

    /** In Danish; empty where the file says nothing. */
    public String label() {
      return label;
    }
  }

  /** How all categories of a dimension are taken together (`helhed`). */
  public sealed interface Whole {
    record Unsaid() implements Whole {}

    /** One of the categories is the total. */
    record Total(Category category) implements Whole {}

    /** They can be added up. */
    record Sum() implements Whole {}
  }

  public String name() {
    return names.getFirst();
  }

  public int size() {
    return categories.size();
  }

  boolean isCalled(String name) {
    String wanted = PlainName.of(name);
    return names.stream().anyMatch(each -> PlainName.of(each).equals(wanted));
  }
}
