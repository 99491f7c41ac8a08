package dk.pejling.intake.extract.px;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejling.finding.Finding;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.CubeLimits;
import dk.pejling.intake.extract.cube.HeardCube;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is heard of a small PX file, written to a folder. */
record HeardPx(Path folder) {
  HeardCube read(String px) throws IOException {
    return read(px.getBytes(StandardCharsets.ISO_8859_1), "");
  }

  HeardCube read(byte[] px, String language) throws IOException {
    HeardCube cube = new HeardCube();
    Path file = folder.resolve("fil.px");
    Files.write(file, px);
    new PxFile(file, "fil.px", CubeLimits.EXTRACT).visit(language, cube);
    return cube;
  }

  /** The one finding a file is refused with. */
  Finding refusal(String px) {
    return refusal(px.getBytes(StandardCharsets.ISO_8859_1), "");
  }

  Finding refusal(byte[] px, String language) {
    CubeFaultException fault =
        catchThrowableOfType(CubeFaultException.class, () -> read(px, language));
    if (fault == null) {
      throw new AssertionError("read without a fault");
    }
    return fault.finding();
  }
}
