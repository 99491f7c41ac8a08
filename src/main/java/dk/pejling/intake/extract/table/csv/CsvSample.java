package dk.pejling.intake.extract.table.csv;

import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.table.Sample;
import dk.pejling.intake.extract.table.Sample.SampleCell;
import dk.pejling.intake.extract.table.csv.CsvRecords.Entry;
import dk.pejling.intake.limit.Allowance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes a sample of a text file; lines that can't be taken apart are left out. */
public final class CsvSample {
  private CsvSample() {}

  public static Sample of(Path file, FileFormat.Csv format, int most, Allowance allowance)
      throws IOException {
    Sample.Collector collector = new Sample.Collector();
    int seen = 0;
    try (var bytes = Files.newInputStream(file)) {
      CsvRecords records = new CsvRecords(bytes, format);
      for (Entry entry = records.next();
          entry != null && seen < most;
          entry = records.next(), seen++) {
        allowance.time();
        if (entry instanceof Entry.Fields fields) {
          allowance.cells(fields.fields().size());
          allowance.column(fields.fields().size());
          List<SampleCell> cells =
              fields.fields().stream().map(text -> new SampleCell(text, false)).toList();
          collector.row(entry.line(), cells);
        }
      }
    }
    return collector.sample();
  }
}
