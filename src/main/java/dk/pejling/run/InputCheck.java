package dk.pejling.run;

import dk.pejling.run.check.StandardCheck;
import dk.pejling.run.stage.PejlingStages;
import dk.pejling.run.version.Past;
import dk.pejling.store.receipt.VersionIndex;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Tells what is wrong with files without keeping anything (`kontrol`); needs no state folder. */
public interface InputCheck {
  CheckOutcome check(Request request);

  /**
   * What to check. A folder like an input folder is checked as a run would read it, with texts and
   * templates; so is a text or a template by itself, but only what concerns it is told. Any other
   * file is checked by the folder it lies in, else by its ending.
   *
   * @param paths files and folders, at least one
   * @param input the folder of everything that the paths don't bring along
   * @param agreement the agreement file that everything is checked against
   * @param answering the only thing that a check ever writes
   */
  record Request(
      List<Path> paths, Path input, Path agreement, Path templates, Answering answering) {
    public Request {
      paths = List.copyOf(paths);
    }
  }

  /** Whether workbooks and extracts are answered. */
  sealed interface Answering {
    record None() implements Answering {}

    /** Each gets its findings, as text, JSON and a workbook, in the folder. */
    record Into(Path folder) implements Answering {}
  }

  /** The check by the program's own parts, ready at once: without Spring and database. */
  static InputCheck standard(Clock clock) {
    return new StandardCheck(new PejlingStages(), clock, Past::none);
  }

  /** The same, which also tells how files stand to what that state folder has received. */
  static InputCheck standard(Clock clock, Path state) {
    return new StandardCheck(new PejlingStages(), clock, () -> Past.of(new VersionIndex(state)));
  }
}
