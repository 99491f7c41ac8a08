package dk.pejling.intake.extract.jsonstat;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejling.finding.Finding;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.CubeLimits;
import dk.pejling.intake.extract.cube.HeardCube;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is heard of a small JSON-stat file, written to a folder. */
record HeardJson(Path folder) {
  private static final CubeLimits LIMITS = CubeLimits.EXTRACT;

  HeardCube read(String json) throws IOException {
    return read(json, "");
  }

  HeardCube read(String json, String dataset) throws IOException {
    HeardCube cube = new HeardCube();
    Path file = folder.resolve("fil.json");
    Files.write(file, json.getBytes(StandardCharsets.UTF_8));
    new JsonStatFile(file, "fil.json", LIMITS).visit(dataset, cube);
    return cube;
  }

  /** The one finding a file is refused with. */
  Finding refusal(String json) {
    return refusal(json, "");
  }

  Finding refusal(String json, String dataset) {
    CubeFaultException fault =
        catchThrowableOfType(CubeFaultException.class, () -> read(json, dataset));
    if (fault == null) {
      throw new AssertionError("read without a fault: " + json);
    }
    return fault.finding();
  }
}
