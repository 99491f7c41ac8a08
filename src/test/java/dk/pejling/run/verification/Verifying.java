package dk.pejling.run.verification;

import dk.pejling.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Verifies contents as a file in a folder. */
record Verifying(Path folder, String version) {
  static final String NAME = "rapport.pdf";

  Verifying(Path folder) {
    this(folder, CarryingReport.VERSION);
  }

  Verification verify(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(NAME), content);
    return ReportVerification.standard(version).verify(file);
  }

  /** What came of one that could be held against its evidence. */
  Verification.Done done(byte[] content) throws IOException {
    Verification verification = verify(content);
    if (verification instanceof Verification.Done done) {
      return done;
    }
    throw new AssertionError(verification);
  }

  /** What stopped one that couldn't. */
  List<Finding> impossible(byte[] content) throws IOException {
    Verification verification = verify(content);
    if (verification instanceof Verification.Impossible(List<Finding> findings)) {
      return findings;
    }
    throw new AssertionError(verification);
  }
}
