package dk.pejling.run;

import dk.pejling.run.check.FileCheck;
import dk.pejling.run.stage.PejlingStages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Tells what is wrong with files without keeping anything (`kontrol`); needs no state folder. */
public interface InputCheck {
  /**
   * Checks files and folders. A folder with an input folder's subfolders is checked as a run would
   * read it; any other file by the folder it lies in, else by its ending.
   *
   * @param paths at least one
   * @param agreement the agreement file that figures and criteria are checked against
   */
  CheckOutcome check(List<Path> paths, Path agreement);

  /** The check by the program's own parts, ready at once: without Spring and database. */
  static InputCheck standard(Clock clock) {
    return new FileCheck(new PejlingStages(), clock);
  }
}
