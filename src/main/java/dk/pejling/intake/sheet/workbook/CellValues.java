package dk.pejling.intake.sheet.workbook;

import dk.pejling.intake.limit.Allowance;
import dk.pejling.intake.sheet.grid.CellContent;
import dk.pejling.intake.sheet.grid.CellText;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of what cells hold.
 *
 * @param since1904 whether days are counted from 1904, as on old Macintoshes
 */
record CellValues(List<String> texts, CellFormats formats, boolean since1904, Allowance allowance) {
  /** As Excel shows: a sum such as 58.400000000000006 is 58.4. */
  private static final MathContext EXCEL_DIGITS = new MathContext(15);

  private static final int LONGEST_NUMBER = 40;
  private static final int LARGEST_EXPONENT = 30;

  /** The last that Excel has a date for. */
  private static final int LAST_YEAR = 9999;

  /** The workbook's shared texts, in order and clean: each once, however often it is used. */
  static List<String> texts(ZipFile zip, String part) throws IOException, MalformedWorkbook {
    List<String> texts = new ArrayList<>();
    Part.visit(
        zip,
        part,
        at -> {
          if (at.getLocalName().equals("si")) {
            texts.add(CellText.clean(RichText.read(at)));
          }
        });
    return texts;
  }

  /** What a cell holds; one that can't be read spoils no other. */
  CellContent content(SheetPart.Raw raw) throws MalformedWorkbook {
    if (!raw.valued() || (raw.value().isBlank() && !raw.type().equals("str"))) {
      return raw.formula() ? new CellContent.Uncalculated() : new CellContent.Nothing();
    }
    return switch (raw.type()) {
      case "s" -> clean(shared(raw.value()));
      case "str" -> text(RichText.unescaped(raw.value()));
      case "inlineStr" -> text(raw.value());
      case "b" -> new CellContent.Truth(raw.value().strip().equals("1"));
      case "e" -> new CellContent.Fault(raw.value());
      case "d" -> day(raw.value());
      case "n", "" -> number(raw.value().strip(), formats.of(Digits.of(raw.style(), 0)));
      default -> new CellContent.Unreadable("et indhold af ukendt type");
    };
  }

  private String shared(String index) throws MalformedWorkbook {
    int at = Digits.of(index, texts.size());
    if (at >= texts.size()) {
      throw new MalformedWorkbook("en celle med tekst nr. " + index + ", som filen ikke har");
    }
    return texts.get(at);
  }

  private static CellContent text(String raw) {
    return clean(CellText.clean(raw));
  }

  private static CellContent clean(String text) {
    return text.isEmpty() ? new CellContent.Nothing() : new CellContent.Text(text);
  }

  private static CellContent day(String value) {
    try {
      return new CellContent.Day(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
    } catch (DateTimeException noDay) {
      return new CellContent.Unreadable("en dato, der ikke kan læses");
    }
  }

  private CellContent number(String digits, CellFormats.Format format) {
    if (digits.length() > LONGEST_NUMBER) {
      return new CellContent.Unreadable("et tal, der er for langt");
    }
    try {
      BigDecimal written = new BigDecimal(digits);
      return isWithinBounds(written)
          ? number(written.round(EXCEL_DIGITS).stripTrailingZeros(), format)
          : new CellContent.Unreadable("et tal, der er for stort eller for småt");
    } catch (NumberFormatException notANumber) {
      return new CellContent.Unreadable("et tal, der ikke kan læses");
    }
  }

  private CellContent number(BigDecimal value, CellFormats.Format format) {
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    if (format == CellFormats.Format.DATE) {
      @Nullable LocalDateTime time = DateUtil.getLocalDateTime(value.doubleValue(), since1904);
      if (time != null && time.getYear() > LAST_YEAR) {
        return new CellContent.Unreadable("en dato efter år " + LAST_YEAR);
      }
      return time == null
          ? new CellContent.Number(plain, false)
          : new CellContent.Day(time.toLocalDate());
    }
    return new CellContent.Number(plain, format == CellFormats.Format.PERCENT);
  }

  /** Bounded, since an exponent of a million would be a million digits on a page. */
  private static boolean isWithinBounds(BigDecimal value) {
    return value.signum() == 0
        || Math.abs((long) value.precision() - value.scale()) <= LARGEST_EXPONENT;
  }
}
