package dk.pejling.intake.sheet.answer;

import dk.pejling.intake.sheet.answer.Parsed.Remark;
import dk.pejling.intake.sheet.grid.CellContent;
import java.math.BigDecimal;

/** Calendar years (`år`) from a first to a last one, both allowed. */
public record YearKind(int first, int last) implements AnswerKind<Integer> {
  @Override
  public Parsed<Integer> read(CellContent content) {
    int year =
        switch (content) {
          case CellContent.Number(BigDecimal value, boolean percent) when !percent -> whole(value);
          case CellContent.Text(String text) when text.matches("\\d{4}") -> Integer.parseInt(text);
          default -> 0;
        };
    return year >= first && year <= last
        ? new Parsed.Value<>(year)
        : new Parsed.Refused<>(
            new Remark(
                AnswerCode.NOT_A_YEAR,
                Quote.of(content),
                "et år fra %s til %s".formatted(first, last)));
  }

  private static int whole(BigDecimal value) {
    boolean small = value.precision() - value.scale() <= 4;
    return small && value.stripTrailingZeros().scale() <= 0 ? value.intValueExact() : 0;
  }
}
