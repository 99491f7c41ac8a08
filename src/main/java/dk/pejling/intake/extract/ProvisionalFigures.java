package dk.pejling.intake.extract;

import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.plain.Plan;
import dk.pejling.intake.extract.profile.SourceProfile.Tokens;
import dk.pejling.period.Period;
import java.util.List;
import java.util.Set;

/** Which figures a source calls provisional (`foreløbige tal`), by remark or by period. */
final class ProvisionalFigures implements Plan.Provisional {
  private final List<String> notes;
  private final Set<Period> periods;

  ProvisionalFigures(Tokens tokens) {
    this.notes = tokens.provisionalNotes().stream().map(PlainName::of).toList();
    this.periods = tokens.provisionalPeriods();
  }

  @Override
  public boolean note(String remark) {
    return !notes.isEmpty()
        && !remark.isBlank()
        && notes.stream().anyMatch(PlainName.of(remark)::contains);
  }

  @Override
  public boolean period(Period period) {
    return periods.contains(period);
  }
}
