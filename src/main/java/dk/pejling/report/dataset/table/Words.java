package dk.pejling.report.dataset.table;

import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** The words that columns of the data package keep to (`værdiliste`). */
public final class Words {
  public static final String SHOWN = "vist";
  public static final String HIDDEN = "skjult";

  public static final List<String> LIGHTS = Stream.of(Light.values()).map(Light::label).toList();
  public static final List<String> VERDICTS =
      Stream.of(Verdict.values()).map(Verdict::label).toList();

  /** Of a figure: that it is there, or why not. */
  public static final List<String> STATUSES =
      Stream.concat(Stream.of(SHOWN, HIDDEN), Stream.of(Absence.values()).map(Absence::label))
          .toList();

  private Words() {}
}
