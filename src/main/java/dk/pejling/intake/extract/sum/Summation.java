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
          return notAddable(part);
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

  static Figure notAddable(Part part) {
    return new Figure.Refused(
        new Refusal(ExtractCode.NOT_ADDABLE, "", part.at(), "et beregnet tal", "antal"));
  }

  private static SourceLocation together(Collection<Part> parts) {
    SourceLocation first = parts.iterator().next().at();
    return switch (first) {
      case SourceLocation.SheetCell cell -> cells(cell, addresses(parts));
      case SourceLocation.Line line -> lines(line, parts);
      default -> first;
    };
  }

  private static SourceLocation cells(SourceLocation.SheetCell at, List<String> cells) {
    return cells.size() > Places.NAMED
        ? new SourceLocation.CellSpan(
            at.file(), at.sheet(), cells.getFirst(), cells.getLast(), cells.size())
        : new SourceLocation.SheetCells(at.file(), at.sheet(), cells);
  }

  private static SourceLocation lines(SourceLocation.Line any, Collection<Part> parts) {
    List<SourceLocation.Line> present = new ArrayList<>();
    for (Part part : parts) {
      if (part.at() instanceof SourceLocation.Line line && !line.isAbsent()) {
        present.add(line);
      }
    }
    if (present.isEmpty()) {
      return any;
    }
    SourceLocation.Line first = present.getFirst();
    int absent = parts.size() - present.size();
    return absent == 0
        ? new SourceLocation.Lines(
            first.file(), first.line(), present.getLast().line(), present.size(), first.column())
        : new SourceLocation.Line(
            first.file(),
            first.line(),
            "%s, sum af %s kategorier, heraf %s uden linje"
                .formatted(first.column(), parts.size(), absent));
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
