package dk.pejling.store.received;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Provenance;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.period.PeriodNotation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one file as text, a line each with the columns of the table {@code observation}
 * between tabs. A column without a value is {@code -}, one with the value of the line above {@code
 * =}; a value that begins with one of these, or has a backslash, tab or line end in it, is escaped.
 * A group's line ends with two columns more: its breakdown and its label. Those of everyone haven't
 * got them, as no line had before groups were kept.
 *
 * <pre>
 * genind  860  2024  0  TALLY  1786  -  -  -  -  -  LINES  akut.csv  -  42  antal  2     43
 * =       825  =     =  =      64    =  =  =  =  =  =      =         =  =   =      44    85
 * =       825  =     =  =      30    =  =  =  =  =  =      =         =  =   =      45    85   køn  mænd
 * </pre>
 */
final class ObservationBlock {
  private static final int COLUMNS = 18;
  private static final int COLUMNS_OF_GROUP = 20;
  private static final String NONE = "-";
  private static final String AS_ABOVE = "=";

  private ObservationBlock() {}

  static String write(List<Observation> observations) {
    StringBuilder text = new StringBuilder();
    @Nullable String[] above = new String[COLUMNS];
    boolean first = true;
    for (Observation each : observations) {
      @Nullable String[] values = values(each);
      for (int column = 0; column < COLUMNS; column++) {
        if (column > 0) {
          text.append('\t');
        }
        write(values[column], !first && same(values[column], above[column]), text);
      }
      if (each.group() instanceof Group.Part(String breakdown, String label)) {
        write(breakdown, false, text.append('\t'));
        write(label, false, text.append('\t'));
      }
      text.append('\n');
      above = values;
      first = false;
    }
    return text.toString();
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one == null ? other == null : one.equals(other);
  }

  private static @Nullable String[] values(Observation each) {
    ReadingColumns reading = ReadingColumns.of(each.reading());
    LocationColumns at = LocationColumns.of(each.provenance().location());
    return new @Nullable String[] {
      each.indicator().value(),
      each.area().value(),
      each.period().label(),
      each.provisional() ? "1" : "0",
      reading.kind(),
      text(reading.numerator()),
      text(reading.denominator()),
      reading.figure(),
      reading.lower(),
      reading.upper(),
      reading.token(),
      at.kind(),
      at.file(),
      at.sheet(),
      at.cells(),
      at.heading(),
      text(at.line()),
      text(at.character())
    };
  }

  private static @Nullable String text(@Nullable Number number) {
    return number == null ? null : number.toString();
  }

  private static void write(@Nullable String value, boolean asAbove, StringBuilder text) {
    if (asAbove) {
      text.append(AS_ABOVE);
    } else if (value == null) {
      text.append(NONE);
    } else if (isPlain(value)) {
      text.append(value);
    } else {
      text.append('\\');
      for (int at = 0; at < value.length(); at++) {
        switch (value.charAt(at)) {
          case '\\' -> text.append("\\\\");
          case '\t' -> text.append("\\t");
          case '\n' -> text.append("\\n");
          default -> text.append(value.charAt(at));
        }
      }
    }
  }

  private static boolean isPlain(String value) {
    return !value.startsWith(NONE)
        && !value.startsWith(AS_ABOVE)
        && value.indexOf('\\') < 0
        && value.indexOf('\t') < 0
        && value.indexOf('\n') < 0;
  }

  static List<Observation> read(String text, ReceivedFile file) throws SQLException {
    List<Observation> observations = new ArrayList<>();
    @Nullable String[] above = new String[COLUMNS];
    for (String line : text.split("\n")) {
      String[] written = line.split("\t", -1);
      if (written.length != COLUMNS && written.length != COLUMNS_OF_GROUP) {
        throw new SQLException("a figure of " + written.length + " columns");
      }
      @Nullable String[] values = new String[COLUMNS];
      for (int column = 0; column < COLUMNS; column++) {
        values[column] = read(written[column], above[column]);
      }
      observations.add(observation(new Values(values), group(written), file));
      above = values;
    }
    return observations;
  }

  private static @Nullable String read(String written, @Nullable String above) {
    if (written.equals(NONE)) {
      return null;
    }
    if (written.equals(AS_ABOVE)) {
      return above;
    }
    return own(written);
  }

  private static String own(String written) {
    if (!written.startsWith("\\")) {
      return written;
    }
    StringBuilder value = new StringBuilder();
    for (int at = 1; at < written.length(); at++) {
      char letter = written.charAt(at);
      if (letter == '\\') {
        at++;
        letter =
            switch (written.charAt(at)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              default -> '\\';
            };
      }
      value.append(letter);
    }
    return value.toString();
  }

  private static Group group(String[] written) {
    return written.length == COLUMNS
        ? Group.EVERYONE
        : new Group.Part(own(written[COLUMNS]), own(written[COLUMNS + 1]));
  }

  private static Observation observation(Values values, Group group, ReceivedFile file)
      throws SQLException {
    String period = values.needed(2);
    return new Observation(
        new IndicatorId(values.needed(0)),
        new AreaId(values.needed(1)),
        group,
        PeriodNotation.read(period).orElseThrow(() -> new SQLException("period " + period)),
        new ReadingColumns(
                values.needed(4),
                values.count(5),
                values.count(6),
                values.get(7),
                values.get(8),
                values.get(9),
                values.get(10))
            .reading(),
        values.needed(3).equals("1"),
        new Provenance(
            new LocationColumns(
                    values.needed(11),
                    values.needed(12),
                    values.get(13),
                    values.get(14),
                    values.get(15),
                    values.line(16),
                    values.line(17))
                .location(),
            file.sha256(),
            file.received()));
  }

  /** The columns of one line. */
  private record Values(@Nullable String[] all) {
    @Nullable String get(int column) {
      return all[column];
    }

    String needed(int column) throws SQLException {
      String value = all[column];
      if (value == null) {
        throw new SQLException("nothing in column " + column);
      }
      return value;
    }

    @Nullable Long count(int column) {
      String value = all[column];
      return value == null ? null : Long.valueOf(value);
    }

    @Nullable Integer line(int column) {
      String value = all[column];
      return value == null ? null : Integer.valueOf(value);
    }
  }
}
