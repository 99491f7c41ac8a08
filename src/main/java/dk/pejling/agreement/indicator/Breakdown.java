package dk.pejling.agreement.indicator;

import java.util.List;

/**
 * How those an indicator counts are divided (`opdeling`), such as by sex or age. Each belongs to
 * exactly one of the groups, so that the groups' counts add up to everyone's.
 *
 * @param name such as {@code køn}
 * @param labels of the groups in the order they are shown, at least two
 */
public record Breakdown(String name, List<String> labels) {
  public Breakdown {
    labels = List.copyOf(labels);
    if (labels.size() < 2) {
      throw new IllegalArgumentException("\"%s\" divides nothing".formatted(name));
    }
  }

  public List<Group> groups() {
    return labels.stream().<Group>map(label -> new Group.Part(name, label)).toList();
  }
}
