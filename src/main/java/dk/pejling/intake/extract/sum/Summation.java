package dk.pejling.intake.extract.sum;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.complaint.Refusal;
import dk.pejling.intake.extract.figure.Figure;
import dk.pejling.intake.extract.sum.Gathering.Part;
import dk.pejling.observation.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Adds up the categories of a breakdown: counts add, calculated figures don't. */
final class Summation {
  private Summation() {}

  /** The sum, hidden or missing where one of its parts is. */
  static Figure of(Collection<Part> parts) {
    if (parts.size() == 1) {
      Part only = parts.iterator().next();
      return new Figure.Read(only.reading(), only.at());
    }
    SourceLocation at = together(parts);
    long events = 0;
    long whole = 0;
    boolean counted = false;
    boolean tallied = false;
    List<Reading> blanks = new ArrayList<>();
    for (Part part : parts) {
      switch (part.reading()) {
        case Reading.Tally(long count) -> {
          tallied = true;
          events += count;
        }
        case Reading.Counted(long numerator, long denominator) -> {
          counted = true;
          events += numerator;
          whole += denominator;
        }
        case Reading.Suppressed suppressed -> blanks.addFirst(suppressed);
        case Reading.Missing missing -> blanks.addLast(missing);
        case Reading.NotApplicable none -> {}
        case Reading.Valued valued -> {
          return new Figure.Refused(
              new Refusal(ExtractCode.NOT_ADDABLE, "", part.at(), "et beregnet tal", "antal"));
        }
      }
    }
    if (!blanks.isEmpty()) {
      return new Figure.Read(blanks.getFirst(), at);
    }
    if (counted) {
      return new Figure.Read(new Reading.Counted(events, whole), at);
    }
    return new Figure.Read(tallied ? new Reading.Tally(events) : new Reading.NotApplicable(), at);
  }

  private static SourceLocation together(Collection<Part> parts) {
    SourceLocation first = parts.iterator().next().at();
    return switch (first) {
      case SourceLocation.SheetCell cell ->
          new SourceLocation.SheetCells(cell.file(), cell.sheet(), addresses(parts));
      case SourceLocation.Line line -> lines(line, parts);
      case SourceLocation.SheetCells cells -> cells;
      case SourceLocation.TextPosition position -> position;
      case SourceLocation.WholeFile whole -> whole;
      case SourceLocation.WholeSheet whole -> whole;
    };
  }

  private static SourceLocation lines(SourceLocation.Line first, Collection<Part> parts) {
    long present = parts.stream().filter(part -> !isAbsent(part.at())).count();
    if (present == 0) {
      return first;
    }
    String sum =
        present == parts.size()
            ? "sum af %s linjer".formatted(present)
            : "sum af %s kategorier, heraf %s uden linje"
                .formatted(parts.size(), parts.size() - present);
    return new SourceLocation.Line(
        first.file(), first.line(), "%s, %s".formatted(first.column(), sum));
  }

  private static boolean isAbsent(SourceLocation at) {
    return at instanceof SourceLocation.Line line && line.isAbsent();
  }

  private static List<String> addresses(Collection<Part> parts) {
    List<String> addresses = new ArrayList<>();
    for (Part part : parts) {
      if (part.at() instanceof SourceLocation.SheetCell cell) {
        addresses.add(cell.cell());
      }
    }
    return addresses;
  }
}
