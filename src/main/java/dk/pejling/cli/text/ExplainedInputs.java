package dk.pejling.cli.text;

import dk.pejling.run.ExplainedVerdict.Input;
import dk.pejling.run.ExplainedVerdict.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What went into a verdict as lines: each figure or answer with its places below it. */
final class ExplainedInputs {
  /** How many figures beyond baseline and latest a reader would rather have in short. */
  private static final int WHOLE_TREES = 2;

  private static final String STEP = "  ";

  private ExplainedInputs() {}

  static List<String> lines(List<Input> inputs) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Input input = inputs.get(i);
      if (i >= WHOLE_TREES && !input.parts().isEmpty()) {
        lines.add(told(input) + ": " + inShort(input));
      } else {
        tell(input, "", lines);
      }
    }
    return lines;
  }

  private static void tell(Input input, String indent, List<String> lines) {
    boolean alone = input.places().size() == 1 && input.parts().isEmpty();
    lines.add(indent + told(input) + (alone ? ": " + place(input.places().getFirst()) : ""));
    if (!alone) {
      input.places().forEach(place -> lines.add(indent + STEP + place(place)));
    }
    input.parts().forEach(part -> tell(part, indent + STEP, lines));
  }

  private static String told(Input input) {
    String about =
        Stream.of(input.role(), input.area(), input.period())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    String figure =
        Stream.of(
                Stream.of(
                    input.value(),
                    input.interval().isEmpty() ? "" : "(" + input.interval() + ")",
                    input.counts().isEmpty() ? "" : "= " + input.counts()),
                input.remarks().stream().map(remark -> "[" + remark + "]"))
            .flatMap(each -> each)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" "));
    return about + ": " + figure;
  }

  private static String place(Place place) {
    return "fil [%s]%s"
        .formatted(place.file(), place.where().isEmpty() ? "" : ", " + place.where());
  }

  /** How many places in which files. */
  private static String inShort(Input input) {
    Map<Integer, Integer> places = new TreeMap<>();
    count(input, places);
    return places.entrySet().stream()
            .map(
                each ->
                    "%s %s i fil [%s]"
                        .formatted(
                            each.getValue(),
                            each.getValue() == 1 ? "sted" : "steder",
                            each.getKey()))
            .collect(Collectors.joining(", "))
        + " (alle med --json)";
  }

  private static void count(Input input, Map<Integer, Integer> places) {
    input.places().forEach(place -> places.merge(place.file(), 1, Integer::sum));
    input.parts().forEach(part -> count(part, places));
  }
}
