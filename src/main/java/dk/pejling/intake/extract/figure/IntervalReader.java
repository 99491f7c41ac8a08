package dk.pejling.intake.extract.figure;

import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.complaint.Refusal;
import dk.pejling.intake.extract.figure.CellReader.Content;
import dk.pejling.intake.extract.table.Row;
import dk.pejling.observation.Reading;
import dk.pejling.observation.Reading.SourceInterval;
import java.math.BigDecimal;

/** Reads the 95 % interval that a source publishes beside a value. */
final class IntervalReader {
  private final CellReader cells;
  private final Columns columns;

  IntervalReader(CellReader cells, Columns columns) {
    this.cells = cells;
    this.columns = columns;
  }

  /** The bounds' columns, counted from 0; negative where the file has none. */
  record Columns(int lower, int upper) {}

  /** The value with its interval, unless the two can't both be right. */
  Figure around(BigDecimal value, Row row, int valueColumn) {
    if (columns.lower() < 0 || columns.upper() < 0) {
      return read(value, new SourceInterval.NotPublished(), row, valueColumn);
    }
    Content lower = cells.read(row, columns.lower());
    Content upper = cells.read(row, columns.upper());
    if (lower instanceof Content.Refused(Refusal refusal)) {
      return new Figure.Refused(refusal);
    }
    if (upper instanceof Content.Refused(Refusal refusal)) {
      return new Figure.Refused(refusal);
    }
    if (!(lower instanceof Content.Value(BigDecimal from))) {
      return upper instanceof Content.Value
          ? broken(row)
          : read(value, new SourceInterval.NotPublished(), row, valueColumn);
    }
    if (!(upper instanceof Content.Value(BigDecimal to)) || from.compareTo(to) > 0) {
      return broken(row);
    }
    if (value.compareTo(from) < 0 || value.compareTo(to) > 0) {
      return refused(
          ExtractCode.VALUE_OUTSIDE_INTERVAL,
          row,
          "%s (%s-%s)"
              .formatted(
                  row.text(valueColumn).strip(),
                  row.text(columns.lower()).strip(),
                  row.text(columns.upper()).strip()),
          "en værdi mellem de to grænser");
    }
    return read(value, new SourceInterval.Between(from, to), row, valueColumn);
  }

  private static Figure read(BigDecimal value, SourceInterval interval, Row row, int column) {
    return new Figure.Read(new Reading.Valued(value, interval), row.at(column));
  }

  private Figure broken(Row row) {
    return refused(
        ExtractCode.BROKEN_INTERVAL,
        row,
        "\"%s\"-\"%s\""
            .formatted(row.text(columns.lower()).strip(), row.text(columns.upper()).strip()),
        "en nedre og en øvre grænse");
  }

  private Figure refused(ExtractCode code, Row row, String found, String expected) {
    return new Figure.Refused(
        new Refusal(code, "interval", row.at(columns.lower()), found, expected, "", expected));
  }
}
