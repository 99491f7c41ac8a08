package dk.pejling.intake.extract.profile.trial;

import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.finding.SourceLocation;
import java.util.List;
import java.util.Map;

/**
 * A profile's own test (`prøve`): some lines as the source writes them, and everything that reading
 * them must give, no more and no less.
 *
 * @param fileName what a file of the source is called
 * @param lines of the file; a workbook's rows are written with {@code ;} between its cells
 * @param gives every figure
 * @param codes of every finding
 * @param measures of indicators that an agreement needn't have
 * @param at where it stands in the profile
 */
public record Trial(
    String fileName,
    String lines,
    List<ExpectedFigure> gives,
    List<String> codes,
    Map<IndicatorId, Measure> measures,
    SourceLocation at) {
  public Trial {
    gives = List.copyOf(gives);
    codes = List.copyOf(codes);
    measures = Map.copyOf(measures);
  }
}
