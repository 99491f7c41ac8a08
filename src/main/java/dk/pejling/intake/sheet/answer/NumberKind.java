package dk.pejling.intake.sheet.answer;

import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.sheet.answer.Parsed.Remark;
import dk.pejling.intake.sheet.grid.CellContent;
import dk.pejling.intake.sheet.text.NumberText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Numbers of zero or more (`tal`), with or without their unit behind.
 *
 * @param units what may stand behind the number and is left out
 * @param perCent whether the number is a percentage
 * @param expected in Danish
 */
public record NumberKind(List<String> units, boolean perCent, String expected)
    implements AnswerKind<BigDecimal> {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** In an indicator's unit. */
  public static NumberKind in(Unit unit) {
    boolean perCent = unit.factor().compareTo(HUNDRED) == 0;
    return perCent
        ? new NumberKind(
            List.of("%", "pct.", "pct", "procent"), true, "procent 0-100 med komma som decimaltegn")
        : new NumberKind(
            List.of(unit.name()), false, "et tal (" + unit.name() + ") med komma som decimaltegn");
  }

  public static NumberKind kroner() {
    return new NumberKind(
        List.of("kr.", "kr", "kroner", ",-"), false, "et beløb i kroner, for eksempel 450000");
  }

  @Override
  public Parsed<BigDecimal> read(CellContent content) {
    return Screening.hasCivilNumberForFigure(content)
        ? new Parsed.Refused<>(TextKind.CIVIL_NUMBER)
        : number(content);
  }

  private Parsed<BigDecimal> number(CellContent content) {
    return switch (content) {
      case CellContent.Number(BigDecimal value, boolean percent) when !percent ->
          checked(value, content, new Parsed.Value<>(value));
      case CellContent.Number(BigDecimal value, boolean percent) -> percentage(value, content);
      case CellContent.Text(String text) when Quote.saysNone(text) ->
          new Parsed.Void<>(new Remark(AnswerCode.NO_VALUE_WORD, Quote.of(content), expected));
      case CellContent.Text(String text) -> text(text, content);
      default -> refused(AnswerCode.NOT_A_NUMBER, content);
    };
  }

  private Parsed<BigDecimal> percentage(BigDecimal fraction, CellContent content) {
    BigDecimal shown = fraction.multiply(HUNDRED).stripTrailingZeros();
    return perCent
        ? checked(shown, content, new Parsed.Value<>(shown.setScale(Math.max(0, shown.scale()))))
        : refused(AnswerCode.UNIT_DISAGREES, content);
  }

  private Parsed<BigDecimal> text(String text, CellContent content) {
    return switch (NumberText.of(withoutUnit(text))) {
      case NumberText.One(BigDecimal value) ->
          checked(
              value,
              content,
              new Parsed.Noted<>(
                  value, new Remark(AnswerCode.NUMBER_AS_TEXT, Quote.of(content), expected)));
      case NumberText.Two(BigDecimal decimal, BigDecimal thousands) ->
          ambiguous(content, decimal, thousands);
      case NumberText.None none when text.contains("\n") ->
          refused(AnswerCode.SEVERAL_VALUES, content);
      case NumberText.None none -> refused(AnswerCode.NOT_A_NUMBER, content);
    };
  }

  /** Asks for the readings the field can hold; even a single one is asked for, never taken. */
  private Parsed<BigDecimal> ambiguous(
      CellContent content, BigDecimal decimal, BigDecimal thousands) {
    if (tooLarge(decimal)) {
      return impossible(Quote.of(content));
    }
    String one = decimal.toPlainString().replace('.', ',');
    String other = thousands.toPlainString();
    String found = "%s, der kan betyde %s eller %s".formatted(Quote.of(content), one, other);
    return new Parsed.Refused<>(
        tooLarge(thousands)
            ? new Remark(
                AnswerCode.AMBIGUOUS_NUMBER,
                found + " (over 100)",
                expected,
                "Skriv %s, hvis det er tallet; ellers skriv det rigtige tal.".formatted(one))
            : new Remark(
                AnswerCode.AMBIGUOUS_NUMBER,
                found,
                expected,
                "Skriv %s, hvis det er det, du mener, ellers %s.".formatted(one, other)));
  }

  private boolean tooLarge(BigDecimal value) {
    return perCent && value.compareTo(HUNDRED) > 0;
  }

  private static Parsed<BigDecimal> impossible(String found) {
    return new Parsed.Refused<>(
        new Remark(AnswerCode.IMPOSSIBLE, found, "procent mellem 0 og 100"));
  }

  private String withoutUnit(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return units.stream()
        .filter(unit -> small.endsWith(unit.toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(unit -> text.substring(0, text.length() - unit.length()).strip())
        .orElse(text);
  }

  private Parsed<BigDecimal> checked(
      BigDecimal value, CellContent content, Parsed<BigDecimal> sound) {
    if (value.signum() < 0) {
      return refused(AnswerCode.NEGATIVE, content);
    }
    return tooLarge(value) ? impossible(DanishNumber.exact(value) + " pct.") : sound;
  }

  private Parsed<BigDecimal> refused(AnswerCode code, CellContent content) {
    return new Parsed.Refused<>(new Remark(code, Quote.of(content), expected));
  }
}
