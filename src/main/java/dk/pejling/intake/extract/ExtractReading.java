package dk.pejling.intake.extract;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.extract.complaint.Complaints;
import dk.pejling.intake.extract.complaint.DialectCode;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.complaint.Refusal;
import dk.pejling.intake.extract.figure.Figure;
import dk.pejling.intake.extract.figure.FigureReader;
import dk.pejling.intake.extract.figure.Plausibility;
import dk.pejling.intake.extract.figure.ReadingText;
import dk.pejling.intake.extract.label.OtherAreas;
import dk.pejling.intake.extract.label.RowLabels;
import dk.pejling.intake.extract.label.RowLabels.Labels;
import dk.pejling.intake.extract.label.Subject;
import dk.pejling.intake.extract.plain.PlainNumber;
import dk.pejling.intake.extract.plain.Plan;
import dk.pejling.intake.extract.profile.Breakdown;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.profile.NumberMarks;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.shape.TableShape;
import dk.pejling.intake.extract.sum.AbsentRows;
import dk.pejling.intake.extract.sum.BreakdownFilter;
import dk.pejling.intake.extract.sum.BreakdownFilter.Choice;
import dk.pejling.intake.extract.sum.Fractions;
import dk.pejling.intake.extract.sum.Gathering.Key;
import dk.pejling.intake.extract.sum.Gathering.Outcome;
import dk.pejling.intake.extract.sum.Gathering.Part;
import dk.pejling.intake.extract.sum.KeptGroups;
import dk.pejling.intake.extract.sum.SumCode;
import dk.pejling.intake.extract.sum.Sums;
import dk.pejling.intake.extract.sum.Totals;
import dk.pejling.intake.extract.table.Layout;
import dk.pejling.intake.extract.table.Row;
import dk.pejling.intake.extract.table.RowVisitor;
import dk.pejling.observation.Observation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of one extract, row by row: labels, then figure, then whether it was said before. */
final class ExtractReading implements RowVisitor {
  private final Agreement agreement;
  private final IncomingFile file;
  private final SourceProfile profile;
  private final Complaints complaints;
  private final Sums sums;
  private final OtherAreas otherAreas = new OtherAreas();
  private final KeptGroups groups;
  private final ProvisionalFigures provisional;
  private final @Nullable AbsentRows absent;
  private @Nullable Columns columns;
  private boolean misled;
  private int lastRow;
  private int rows;

  ExtractReading(
      Agreement agreement,
      IncomingFile file,
      SourceProfile profile,
      Complaints complaints,
      Set<Subject> closely) {
    this.agreement = agreement;
    this.file = file;
    this.profile = profile;
    this.complaints = complaints;
    this.provisional = new ProvisionalFigures(profile.tokens());
    this.groups = new KeptGroups(profile.breakdowns(), agreement);
    this.absent =
        profile.shape().absentRows() == TableShape.AbsentRows.ZERO
            ? new AbsentRows(agreement, file.name())
            : null;
    // a category without a row has no place to add it at, so all parts are kept there
    boolean adding =
        absent == null
            && profile.breakdowns().stream().anyMatch(Breakdown.SumAll.class::isInstance);
    this.sums = new Sums(agreement, file.name(), adding, closely);
  }

  /** Who reads what, once the headings are known. */
  private record Columns(
      List<String> headings,
      BreakdownFilter breakdowns,
      RowLabels labels,
      FigureReader figures,
      int note) {
    String heading(int column) {
      return headings.get(column).strip();
    }
  }

  @Override
  public boolean headings(List<String> headings, SourceLocation at) {
    Layout layout = new Layout(profile, headings);
    if (!HeadingCheck.passes(profile, layout, headings, at, complaints)) {
      return false;
    }
    columns =
        new Columns(
            headings,
            new BreakdownFilter(profile.breakdowns(), layout),
            new RowLabels(agreement, file, profile, layout, complaints, otherAreas),
            new FigureReader(profile, layout),
            layout.note());
    return true;
  }

  @Override
  public void row(Row row) {
    if (row.number() != lastRow) {
      lastRow = row.number();
      rows++;
    }
    if (columns == null) {
      throw new IllegalStateException("a row before the headings of " + file.name());
    }
    Columns known = columns;
    if (absent != null) {
      absent.shown(known.labels().shown(row));
    }
    switch (known.breakdowns().choose(row)) {
      case Choice.LeftOut() -> {}
      case Choice.Misleading(FindingCode code, int column, String found, String expected) -> {
        misled = true;
        complaints.add(code, row.at(column), "", found, expected);
      }
      case Choice.Unlisted(int column, String category) ->
          groups.unlisted(known.heading(column), category, row.at(column), complaints);
      case Choice.Counts(Group group, String combination) -> {
        if (group instanceof Group.Everyone
            || groups.want(known.labels().indicatorShown(row), group)) {
          Labels labels = known.labels().read(row);
          if (labels != null) {
            figure(row, labels, group, combination, known);
          }
        }
      }
    }
  }

  private void figure(Row row, Labels labels, Group group, String combination, Columns known) {
    Subject subject = new Subject(labels.indicator().id(), labels.area(), group, labels.period());
    Key key = new Key(subject, combination);
    if (absent != null) {
      absent.stated(key);
    }
    Figure figure = known.figures().read(row, labels.indicator());
    if (figure instanceof Figure.Read read && combination.isEmpty()) {
      figure = Plausibility.check(read, labels.indicator(), group);
    }
    switch (figure) {
      case Figure.Refused(Refusal refusal) -> {
        sums.miss(key);
        complaints.add(refusal, known.labels().describe(subject, refusal));
      }
      case Figure.Read(var reading, var at) ->
          gather(key, new Part(reading, isProvisional(row, labels, known), at), labels, known);
    }
  }

  private void gather(Key key, Part part, Labels labels, Columns known) {
    Indicator indicator = labels.indicator();
    switch (sums.add(key, part)) {
      case Outcome.New() -> {}
      case Outcome.Repeated(SourceLocation before) ->
          complaints.addTogether(
              ExtractCode.REPEATED_ROW,
              part.at(),
              known.labels().describe(key.subject()),
              ReadingText.again(part.reading(), before, indicator),
              "én gang");
      case Outcome.Contradicted(Part before) ->
          complaints.addTogether(
              ExtractCode.CONTRADICTING_ROWS,
              part.at(),
              known.labels().describe(key.subject()),
              ReadingText.against(part.reading(), before.reading(), before.at(), indicator),
              "ét tal");
    }
  }

  private boolean isProvisional(Row row, Labels labels, Columns known) {
    return provisional.period(labels.period())
        || known.note() >= 0 && provisional.note(row.text(known.note()));
  }

  /** What the headings make of the columns of a file that is read as bytes. */
  Plan plan(List<String> headings) {
    if (columns == null
        || !(profile.format() instanceof FileFormat.Csv(var encoding, char separator))
        || !(profile.marks() instanceof NumberMarks.Said marks)) {
      throw new IllegalStateException(file.name() + " can't be read as bytes");
    }
    Layout layout = new Layout(profile, headings);
    return new Plan(
        file.name(),
        new Plan.Format(encoding, (byte) separator, PlainNumber.of(marks)),
        headings,
        Plan.Columns.of(profile, layout),
        profile.breakdowns(),
        new RowLabels(agreement, file, profile, layout, new Complaints(), new OtherAreas()),
        columns.figures(),
        provisional,
        columns.breakdowns(),
        otherAreas,
        sums,
        agreement.indicators().size());
  }

  /** Rows that were read without being told one by one. */
  void more(int told) {
    rows += told;
  }

  @Override
  public void broken(BrokenRow why, SourceLocation at, String found) {
    rows++;
    ExtractCode code =
        switch (why) {
          case FIELD_COUNT -> ExtractCode.FIELD_COUNT;
          case ENCODING -> ExtractCode.WRONG_ENCODING;
          case OPEN_QUOTE -> ExtractCode.OPEN_QUOTE;
          case TOO_LONG -> ExtractCode.TOO_LONG;
        };
    String expected = HeadingCheck.expected(code, profile);
    if (columns == null) {
      complaints.addWithoutHeadings(code, at, found, expected);
    } else {
      complaints.addTogether(code, at, "", found, expected);
    }
  }

  @Override
  public void leftOut(SourceLocation first, String which) {
    complaints.add(DialectCode.OUTSIDE_TABLE, first, "", which, "overskrifter og rækker");
  }

  /** The figures of the whole file, after the last row. */
  List<Observation> finish() {
    SourceLocation whole = new SourceLocation.WholeFile(file.name());
    otherAreas.tell(complaints);
    if (columns == null) {
      return List.of();
    }
    List<Breakdown> withoutTotal = columns.breakdowns().totalsNotSeen();
    withoutTotal.forEach(
        breakdown ->
            complaints.add(
                ExtractCode.TOTAL_NOT_FOUND,
                whole,
                "",
                "ingen linje har den total, profilen nævner",
                HeadingCheck.describe(breakdown)));
    groups.tell(columns.breakdowns().groupsSeen(), whole, complaints);
    if (misled || !withoutTotal.isEmpty()) {
      return List.of();
    }
    if (absent != null) {
      absent.fill(sums, profile.tokens().provisionalPeriods(), complaints);
    }
    if (sums.full()) {
      complaints.add(
          SumCode.TOO_MANY_FIGURES,
          whole,
          "",
          "flere end " + DanishNumber.of(Sums.MOST) + " tal",
          "højst " + DanishNumber.of(Sums.MOST) + " tal i en fil");
      return List.of();
    }
    return Fractions.heldBack(
        new Totals(agreement, file, complaints, columns.labels()).of(sums), agreement, complaints);
  }

  /** Subjects that must be read once more, with every part of theirs kept. */
  Set<Subject> doubtful() {
    return sums.doubtful();
  }

  int rows() {
    return rows;
  }

  /** Whether headings were met at all. */
  boolean hasHeadings() {
    return columns != null;
  }
}
