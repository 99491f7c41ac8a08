package dk.pejling.intake.extract.table.csv;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.profile.Columns.PeriodPlace;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.table.RowVisitor;
import dk.pejling.intake.extract.table.RowVisitor.BrokenRow;
import dk.pejling.intake.extract.table.csv.CsvRecords.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text with a separator: perhaps titles, then headings, then one row a line, then perhaps
 * footnotes. A row may have blank fields too many at its end.
 *
 * <pre>
 * Ventetid til almen genoptræning
 * Opgjort den 3. december 2025
 *
 * indikator;område;periode;værdi;note
 * ventetid-genop;Hjørring;2025;15,5;foreløbig
 * ventetid-genop;"Læsø";2025;..;
 *
 * Kilde: kommunernes egne indberetninger
 * </pre>
 *
 * A line outside the table is told of, once for all of them. Below the headings only a line that
 * reads as prose, with no row after it, is taken for one; see {@link Prose}.
 */
public final class CsvTable {
  /** Footnotes are a few lines; more than this is something else. */
  private static final int MOST_NOTES = 100;

  private final String name;
  private final FileFormat.Csv format;
  private final SourceProfile profile;

  public CsvTable(String name, FileFormat.Csv format, SourceProfile profile) {
    this.name = name;
    this.format = format;
    this.profile = profile;
  }

  /** Tells the visitor of every row. */
  public void visit(InputStream bytes, RowVisitor visitor) throws IOException {
    RowVisitor rows =
        profile.columns().period() instanceof PeriodPlace.InHeadings
            ? new PeriodColumns(visitor)
            : visitor;
    CsvRecords records = new CsvRecords(bytes, format);
    LeftOut leftOut = new LeftOut(name);
    List<String> headings = new CsvHeadings(name, profile).find(records, rows, leftOut);
    if (headings == null) {
      return;
    }
    new Body(headings, rows, leftOut).read(records);
    leftOut.tell(visitor);
  }

  /** Everything below the headings. */
  private final class Body {
    private final List<String> headings;
    private final RowVisitor visitor;
    private final LeftOut leftOut;
    private final ShortRows shortRows;
    private final FillDown fillDown;
    private final List<Entry.Fields> perhapsNotes = new ArrayList<>();
    private boolean anyRow;

    Body(List<String> headings, RowVisitor visitor, LeftOut leftOut) {
      this.headings = headings;
      this.visitor = visitor;
      this.leftOut = leftOut;
      this.shortRows = new ShortRows(profile, headings);
      this.fillDown = new FillDown(profile.shape().fillDown(), headings);
    }

    void read(CsvRecords records) throws IOException {
      for (Entry entry = records.next(); entry != null; entry = records.next()) {
        switch (entry) {
          case Entry.Broken(int line, BrokenRow why, String found) ->
              visitor.broken(why, new SourceLocation.Line(name, line, ""), found);
          case Entry.Fields fields -> take(fields);
        }
      }
      // where nothing was a row, the file isn't what the profile says, and no line is a note
      perhapsNotes.forEach(anyRow ? leftOut::below : this::rowOrBroken);
    }

    private void take(Entry.Fields entry) {
      if (couldBeNote(entry) && perhapsNotes.size() < MOST_NOTES) {
        perhapsNotes.add(entry);
        return;
      }
      // a row below them, or above all others: what stood between rows isn't a footnote
      boolean titles = !anyRow && leftOut.headingsUnseen();
      perhapsNotes.forEach(titles ? leftOut::above : this::rowOrBroken);
      perhapsNotes.clear();
      rowOrBroken(entry);
    }

    private boolean couldBeNote(Entry.Fields entry) {
      boolean title = !anyRow && leftOut.headingsUnseen() && fields(entry) == null;
      return title
          || (!hasSeveralFields(entry.fields())
              && Prose.is(entry)
              && !(fits(entry.fields()) && fillDown.isLabelAlone(entry.fields())));
    }

    /** As rows have, which are far the most. */
    private boolean hasSeveralFields(List<String> fields) {
      boolean one = false;
      for (String field : fields) {
        if (!field.isBlank()) {
          if (one && fits(fields)) {
            return true;
          }
          one = true;
        }
      }
      return false;
    }

    private void rowOrBroken(Entry.Fields entry) {
      List<String> fields = fields(entry);
      if (fields == null) {
        visitor.broken(
            BrokenRow.FIELD_COUNT,
            new SourceLocation.Line(name, entry.line(), ""),
            LineRow.count(entry.fields()));
      } else {
        anyRow = true;
        visitor.row(new LineRow(name, entry.line(), fillDown.filled(fields), headings));
      }
    }

    /** One for each heading, or null where the line has too few or too many. */
    private @Nullable List<String> fields(Entry.Fields entry) {
      return fits(entry.fields()) ? entry.fields() : shortRows.completed(entry.fields());
    }

    private boolean fits(List<String> fields) {
      return LineRow.fits(fields, headings);
    }
  }
}
