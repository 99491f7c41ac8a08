package dk.pejling.cli.option;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Days as in the agreement file (2025-12-31) and as people write them (31-12-2025, 31.12.2025). A
 * year of four digits stands first or last, so no text is a day in two ways.
 */
public final class DayConverter implements ITypeConverter<LocalDate> {
  private static final List<DateTimeFormatter> FORMS =
      List.of(form("uuuu-MM-dd"), form("d-M-uuuu"), form("d.M.uuuu"));

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  @Override
  public LocalDate convert(String text) {
    for (DateTimeFormatter form : FORMS) {
      try {
        return LocalDate.parse(text.strip(), form);
      } catch (DateTimeParseException anotherForm) {
        continue;
      }
    }
    throw new TypeConversionException("not a day: " + text);
  }
}
