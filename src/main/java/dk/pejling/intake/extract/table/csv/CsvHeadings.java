package dk.pejling.intake.extract.table.csv;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.profile.Breakdown;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.shape.HeadingPlace;
import dk.pejling.intake.extract.table.RowVisitor;
import dk.pejling.intake.extract.table.RowVisitor.BrokenRow;
import dk.pejling.intake.extract.table.csv.CsvRecords.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the headings of a text file are, as its profile says. */
final class CsvHeadings {
  /** Titles above a table are a few lines. */
  private static final int LOOKED_AT = 50;

  private final String name;
  private final SourceProfile profile;

  CsvHeadings(String name, SourceProfile profile) {
    this.name = name;
    this.profile = profile;
  }

  /** The headings, as the visitor was told of them; null where it can't use the rows. */
  @Nullable List<String> find(CsvRecords records, RowVisitor visitor, LeftOut leftOut)
      throws IOException {
    return switch (profile.shape().headings()) {
      case HeadingPlace.Found() -> search(records, visitor, leftOut);
      case HeadingPlace.InLine(int line, List<String> names) ->
          inLine(line, names, records, visitor, leftOut);
      case HeadingPlace.Named(List<String> names) -> {
        leftOut.noHeadings();
        yield told(names, 1, visitor);
      }
    };
  }

  private @Nullable List<String> search(CsvRecords records, RowVisitor visitor, LeftOut leftOut)
      throws IOException {
    Entry first = records.next();
    if (!(first instanceof Entry.Fields top)) {
      return broken(first, visitor);
    }
    List<Entry> looked = new ArrayList<>(List.of(first));
    Entry.Fields best = top;
    while (known(best) < needed().size() && looked.size() < LOOKED_AT) {
      Entry next = records.next();
      if (next == null) {
        break;
      }
      looked.add(next);
      // some of the headings say better what is wrong than the first line, which may be a title
      if (next instanceof Entry.Fields fields && known(fields) > known(best)) {
        best = fields;
      }
    }
    int at = looked.indexOf(best);
    looked.subList(0, at).forEach(leftOut::above);
    records.pushBack(looked.subList(at + 1, looked.size()));
    return told(best.fields(), best.line(), visitor);
  }

  private @Nullable List<String> inLine(
      int line, List<String> names, CsvRecords records, RowVisitor visitor, LeftOut leftOut)
      throws IOException {
    Entry entry = records.next();
    while (entry != null && entry.line() < line) {
      leftOut.above(entry);
      entry = records.next();
    }
    if (!(entry instanceof Entry.Fields there)) {
      return broken(entry, visitor);
    }
    List<String> headings = new ArrayList<>(names);
    headings.addAll(there.fields().stream().skip(names.size()).toList());
    return told(headings, there.line(), visitor);
  }

  private @Nullable List<String> broken(@Nullable Entry entry, RowVisitor visitor) {
    if (entry instanceof Entry.Broken(int line, BrokenRow why, String found)) {
      visitor.broken(why, new SourceLocation.Line(name, line, ""), found);
    }
    return null;
  }

  private @Nullable List<String> told(List<String> headings, int line, RowVisitor visitor) {
    List<String> fixed = List.copyOf(headings);
    return visitor.headings(fixed, new SourceLocation.Line(name, line, "")) ? fixed : null;
  }

  private long known(Entry.Fields entry) {
    List<String> there = entry.fields().stream().map(PlainName::of).toList();
    return needed().stream().filter(there::contains).count();
  }

  private List<String> needed() {
    return Stream.concat(
            profile.columns().required().stream(),
            profile.breakdowns().stream().map(Breakdown::column))
        .map(PlainName::of)
        .distinct()
        .toList();
  }
}
