package dk.pejling.intake.sheet.read;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.Plausible;
import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.intake.sheet.answer.AnswerKind;
import dk.pejling.intake.sheet.answer.CountKind;
import dk.pejling.intake.sheet.answer.NumberKind;
import dk.pejling.intake.sheet.answer.Parsed;
import dk.pejling.intake.sheet.answer.Parsed.Remark;
import dk.pejling.intake.sheet.answer.Quote;
import dk.pejling.intake.sheet.form.CriterionRow;
import dk.pejling.intake.sheet.form.CriterionRow.Measured;
import dk.pejling.intake.sheet.form.ProgressColumn;
import dk.pejling.observation.Answer;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A criterion's value with what it was divided from (`værdi, tæller og nævner`), checked together.
 */
record Figures(Answer<BigDecimal> achieved, Answer<Long> numerator, Answer<Long> denominator) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Figures read(CriterionRow criterion, RowReading row, Answer<String> reason) {
    return switch (criterion.measured()) {
      case Measured.By(Indicator indicator) ->
          new Figures(
                  row.read(ProgressColumn.ACHIEVED, NumberKind.in(indicator.unit())),
                  row.read(ProgressColumn.NUMERATOR, new CountKind()),
                  row.read(ProgressColumn.DENOMINATOR, new CountKind()))
              .wholeFraction(row)
              .possibleFraction(indicator, row)
              .agreeing(indicator, row)
              .unmistakable(criterion, row, reason)
              .plausible(indicator, row, reason);
      case Measured.WithoutFigure none ->
          new Figures(
              row.read(ProgressColumn.ACHIEVED, unasked()),
              row.read(ProgressColumn.NUMERATOR, unasked()),
              row.read(ProgressColumn.DENOMINATOR, unasked()));
    };
  }

  private static <T> AnswerKind<T> unasked() {
    return content ->
        new Parsed.Refused<>(
            new Remark(AnswerCode.NO_FIGURE_EXPECTED, Quote.of(content), "et tomt felt"));
  }

  private Figures wholeFraction(RowReading row) {
    boolean noDenominator = denominator instanceof Answer.Blank || denominator.orElse(1L) == 0;
    if (numerator instanceof Answer.Given && noDenominator) {
      Answer<Long> held =
          row.refuse(
              ProgressColumn.DENOMINATOR,
              new Remark(
                  AnswerCode.FRACTION_INCOMPLETE,
                  denominator instanceof Answer.Blank ? "et tomt felt" : "tallet 0",
                  "en nævner over nul til tælleren"));
      return new Figures(achieved, held, held);
    }
    if (numerator instanceof Answer.Blank && denominator instanceof Answer.Given) {
      Answer<Long> held =
          row.refuse(
              ProgressColumn.NUMERATOR,
              new Remark(AnswerCode.FRACTION_INCOMPLETE, "et tomt felt", "en tæller til nævneren"));
      return new Figures(achieved, held, held);
    }
    return this;
  }

  private Figures possibleFraction(Indicator indicator, RowReading row) {
    if (indicator.measure() instanceof Measure.Proportion
        && numerator instanceof Answer.Given<Long>(Long part, var at)
        && denominator instanceof Answer.Given<Long>(Long whole, var under)
        && part > whole) {
      Answer<Long> held =
          row.refuse(
              ProgressColumn.NUMERATOR,
              new Remark(
                  AnswerCode.NUMERATOR_EXCEEDS,
                  "en tæller, der er større end nævneren",
                  "en tæller, der højst er så stor som nævneren"));
      return new Figures(achieved, held, held);
    }
    return this;
  }

  /** The value may be rounded as it is written, but at most to the unit's decimals. */
  private Figures agreeing(Indicator indicator, RowReading row) {
    if (!(indicator.measure() instanceof Measure.Proportion
        || indicator.measure() instanceof Measure.Rate)) {
      return this;
    }
    if (achieved instanceof Answer.Given<BigDecimal>(BigDecimal value, var at)
        && numerator instanceof Answer.Given<Long>(Long part, var over)
        && denominator instanceof Answer.Given<Long>(Long whole, var under)) {
      BigDecimal computed =
          BigDecimal.valueOf(part)
              .multiply(indicator.unit().factor())
              .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
      int decimals = Math.min(Math.max(0, value.scale()), indicator.unit().decimals());
      BigDecimal slack = HALF.movePointLeft(decimals);
      if (computed.subtract(value).abs().compareTo(slack) > 0) {
        Remark remark =
            new Remark(
                AnswerCode.FRACTION_DISAGREES,
                "en anden værdi end tæller divideret med nævner",
                "tre tal, der passer sammen");
        String code = remark.code().id();
        return new Figures(
            row.refuse(ProgressColumn.ACHIEVED, remark),
            new Answer.HeldBack<>(code),
            new Answer.HeldBack<>(code));
      }
    }
    return this;
  }

  /** Counts beside a value, or a reason, tell which reading is meant. */
  private Figures unmistakable(CriterionRow criterion, RowReading row, Answer<String> reason) {
    if (!(achieved instanceof Answer.Given<BigDecimal>(BigDecimal value, var at))
        || numerator instanceof Answer.Given
        || !FractionForPercent.possible(
            criterion, value, row.row().cell(ProgressColumn.ACHIEVED).content())) {
      return this;
    }
    Remark remark = FractionForPercent.remark(value);
    if (reason instanceof Answer.Given) {
      row.remark(ProgressColumn.ACHIEVED, FractionForPercent.explained(value));
      return this;
    }
    return new Figures(row.refuse(ProgressColumn.ACHIEVED, remark), numerator, denominator);
  }

  private Figures plausible(Indicator indicator, RowReading row, Answer<String> reason) {
    Plausible range = indicator.plausible();
    if (!(achieved instanceof Answer.Given<BigDecimal>(BigDecimal value, var at))
        || (value.compareTo(range.from()) >= 0 && value.compareTo(range.to()) <= 0)) {
      return this;
    }
    String found = "%s %s".formatted(DanishNumber.exact(value), indicator.unit().name());
    String expected =
        "mellem %s og %s"
            .formatted(DanishNumber.exact(range.from()), DanishNumber.exact(range.to()));
    if (reason instanceof Answer.Given) {
      row.remark(
          ProgressColumn.ACHIEVED, new Remark(AnswerCode.SURPRISING_EXPLAINED, found, expected));
      return this;
    }
    return new Figures(
        row.refuse(
            ProgressColumn.ACHIEVED,
            new Remark(AnswerCode.SURPRISING, found, expected + ", eller en begrundelse")),
        numerator,
        denominator);
  }
}
