package dk.pejling.intake.extract.cube;

import dk.pejling.danish.DanishWords;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.profile.Breakdown;
import dk.pejling.intake.extract.profile.Columns;
import dk.pejling.intake.extract.profile.Columns.NotePlace;
import dk.pejling.intake.extract.profile.Columns.PeriodPlace;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.profile.SourceProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns that a cube's rows have: one for each dimension, then one for the figure or for each
 * measure, then the file's mark on it where the profile asks for that.
 *
 * @param before how many columns come before the figures
 * @param measures the dimension whose categories are columns, or -1
 * @param labels by dimension and category, what stands in the dimension's column
 * @param columns by category of {@code measures}, its place among the figures, or -1 where the
 *     profile doesn't name it
 * @param figures how many columns of figures there are
 */
record CubeLayout(
    List<String> headings,
    int before,
    int measures,
    String[][] labels,
    int[] columns,
    int figures,
    boolean status,
    List<String> unread) {

  static CubeLayout of(
      CubeHead head, FileFormat.Cube format, SourceProfile profile, SourceLocation at)
      throws CubeFaultException {
    List<Dimension> dimensions = head.dimensions();
    int measures = format.measures().isEmpty() ? -1 : find(format.measures(), dimensions, at);
    Set<Integer> byCode = new HashSet<>();
    for (String name : format.byCode()) {
      byCode.add(find(name, dimensions, at));
    }
    Set<String> named = named(profile);
    List<String> headings = new ArrayList<>();
    String[][] labels = new String[dimensions.size()][];
    for (int each = 0; each < labels.length; each++) {
      Dimension dimension = dimensions.get(each);
      labels[each] = labels(dimension, byCode.contains(each), isPeriod(dimension, profile));
      if (each != measures) {
        headings.add(
            dimension.names().stream()
                .filter(name -> named.contains(PlainName.of(name)))
                .findFirst()
                .orElse(dimension.name()));
      }
    }
    int before = headings.size();
    List<String> unread = new ArrayList<>();
    int[] columns = measures < 0 ? new int[0] : new int[labels[measures].length];
    for (int category = 0; category < columns.length; category++) {
      String heading = labels[measures][category];
      if (named.contains(PlainName.of(heading))) {
        columns[category] = headings.size() - before;
        headings.add(heading);
      } else {
        columns[category] = -1;
        unread.add(heading);
      }
    }
    if (measures < 0) {
      headings.add(FileFormat.Cube.FIGURE);
    }
    int figures = headings.size() - before;
    boolean status =
        profile.columns().note() instanceof NotePlace.InColumn(String note)
            && note.equals(FileFormat.Cube.STATUS);
    if (status) {
      headings.add(FileFormat.Cube.STATUS);
    }
    return new CubeLayout(
        List.copyOf(headings), before, measures, labels, columns, figures, status, unread);
  }

  private static int find(String name, List<Dimension> dimensions, SourceLocation at)
      throws CubeFaultException {
    for (int each = 0; each < dimensions.size(); each++) {
      if (dimensions.get(each).isCalled(name)) {
        return each;
      }
    }
    List<String> names = dimensions.stream().map(each -> "\"" + each.name() + "\"").toList();
    throw new CubeFaultException(
        CubeCode.NO_SUCH_DIMENSION,
        at,
        (names.size() == 1 ? "dimensionen " : "dimensionerne ") + DanishWords.list(names),
        "dimensionen \"" + name + "\"");
  }

  /** Every heading the profile speaks of. */
  private static Set<String> named(SourceProfile profile) {
    Columns columns = profile.columns();
    Set<String> named = new HashSet<>();
    Stream.of(
            columns.required(),
            columns.optional(),
            profile.breakdowns().stream().map(Breakdown::column).toList())
        .flatMap(List::stream)
        .map(PlainName::of)
        .forEach(named::add);
    return named;
  }

  private static boolean isPeriod(Dimension dimension, SourceProfile profile) {
    return profile.columns().period() instanceof PeriodPlace.InColumn(String heading)
        && dimension.isCalled(heading);
  }

  private static String[] labels(Dimension dimension, boolean byCode, boolean period) {
    return dimension.categories().stream()
        .map(each -> byCode ? each.code() : period ? each.asPeriod() : each.label())
        .toArray(String[]::new);
  }
}
