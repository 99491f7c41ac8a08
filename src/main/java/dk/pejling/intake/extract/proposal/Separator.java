package dk.pejling.intake.extract.proposal;

import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.table.Sample;
import dk.pejling.intake.extract.table.Sample.SampleRow;
import dk.pejling.intake.extract.table.file.Samples;
import dk.pejling.intake.limit.Allowance;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A mark that could stand between fields.
 *
 * @param width fields that most lines have
 * @param lines how many of the first have so many
 * @param of how many lines were looked at
 */
record Separator(char mark, int width, long lines, int of) {
  private static final int LOOKED_AT = 300;
  private static final List<Character> MARKS = List.of(';', ',', '\t', '|');

  /** Those that part lines at all, the one that most lines agree on first. */
  static List<Separator> candidates(Path file, Charset encoding, Allowance allowance)
      throws IOException {
    List<Separator> candidates = new ArrayList<>();
    for (char mark : MARKS) {
      Sample sample =
          Samples.ofText(file, new FileFormat.Csv(encoding, mark), LOOKED_AT, allowance);
      Separator candidate = of(mark, sample);
      if (candidate.width() > 1) {
        candidates.add(candidate);
      }
    }
    candidates.sort(
        Comparator.comparingLong(Separator::lines).thenComparingInt(Separator::width).reversed());
    return candidates;
  }

  private static Separator of(char mark, Sample sample) {
    Map<Integer, Long> widths =
        sample.rows().stream()
            .map(SampleRow::cells)
            .map(List::size)
            .filter(width -> width > 1)
            .collect(Collectors.groupingBy(width -> width, Collectors.counting()));
    return widths.entrySet().stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(most -> new Separator(mark, most.getKey(), most.getValue(), sample.total()))
        .orElseGet(() -> new Separator(mark, 1, 0, sample.total()));
  }

  String shown() {
    return mark == '\t' ? "\"\\t\"" : "\"" + mark + "\"";
  }
}
