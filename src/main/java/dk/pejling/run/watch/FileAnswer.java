package dk.pejling.run.watch;

import dk.pejling.finding.Finding;
import dk.pejling.run.FileReply.Outcome;
import dk.pejling.run.input.InputFile;
import java.time.Instant;
import java.util.List;

/**
 * What is told of a file that was taken.
 *
 * @param rules it was read by
 * @param received when its content came the first time
 */
record FileAnswer(
    InputFile file, String rules, Instant received, Outcome outcome, List<Finding> findings) {
  FileAnswer {
    findings = List.copyOf(findings);
  }
}
