package dk.pejling.run.input.sheet;

import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.Substance;

/** Whether two workbooks give the same answers (`samme svar`), in whichever file and cell. */
public final class SameAnswers {
  private SameAnswers() {}

  public static boolean in(ClusterReport one, ClusterReport other) {
    return Substance.of(one).equals(Substance.of(other));
  }
}
