package dk.pejling.intake.extract.cube;

import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.period.PeriodNotation;
import java.util.stream.Stream;

/**
 * One of the values a dimension can have (`kategori`).
 *
 * @param label for people; the code where the file has no other
 * @param period what the file says the category is as a time, in our own notation, or empty
 * @param unit of its figures, or empty where the file doesn't say
 */
public record Category(String code, String label, String period, String unit) {
  /** The label, unless only the file's own time value or the code can be read as a period. */
  public String asPeriod() {
    return Stream.of(label, period, code)
        .filter(text -> PeriodNotation.read(PlainName.strip(text)).isPresent())
        .findFirst()
        .orElse(label);
  }
}
