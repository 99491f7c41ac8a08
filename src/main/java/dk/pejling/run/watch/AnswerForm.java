package dk.pejling.run.watch;

import dk.pejling.run.input.InputFile;

/** A form that answers are written in (`svarform`). */
interface AnswerForm {
  /** What is put after the name of the file that is answered. */
  String ending();

  /** Whether files like this one are answered so. */
  boolean isFor(InputFile file);

  byte[] of(FileAnswer answer);
}
