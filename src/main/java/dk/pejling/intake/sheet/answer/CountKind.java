package dk.pejling.intake.sheet.answer;

import dk.pejling.intake.sheet.answer.Parsed.Remark;
import dk.pejling.intake.sheet.grid.CellContent;
import dk.pejling.intake.sheet.text.NumberText;
import java.math.BigDecimal;
import java.util.List;

/** Whole numbers of zero or more (`antal`). */
public record CountKind() implements AnswerKind<Long> {
  /** Far more than any count of people; a number beyond it is a slip. */
  public static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

  private static final String EXPECTED = "et helt antal, for eksempel 1375";

  @Override
  public Parsed<Long> read(CellContent content) {
    if (content instanceof CellContent.Text(String text)
        && NumberText.of(text) instanceof NumberText.Two(BigDecimal decimal, BigDecimal whole)
        && !isWhole(decimal)) {
      // 1.375 can't be a count with decimals, so only 1375 is left
      return new Parsed.Noted<>(
          whole.longValueExact(),
          new Remark(AnswerCode.NUMBER_AS_TEXT, Quote.of(content), EXPECTED));
    }
    return switch (new NumberKind(List.of(), false, EXPECTED).read(content)) {
      case Parsed.Value<BigDecimal>(BigDecimal value) ->
          isWhole(value) ? new Parsed.Value<>(value.longValueExact()) : notWhole(content);
      case Parsed.Noted<BigDecimal>(BigDecimal value, Remark remark) ->
          isWhole(value) ? new Parsed.Noted<>(value.longValueExact(), remark) : notWhole(content);
      case Parsed.Refused<BigDecimal>(Remark remark) -> new Parsed.Refused<>(remark);
      case Parsed.Void<BigDecimal>(Remark remark) -> new Parsed.Void<>(remark);
      case Parsed.Nothing<BigDecimal> nothing -> new Parsed.Nothing<>();
    };
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0 && value.compareTo(LARGEST) <= 0;
  }

  private static Parsed<Long> notWhole(CellContent content) {
    return new Parsed.Refused<>(new Remark(AnswerCode.NOT_WHOLE, Quote.of(content), EXPECTED));
  }
}
