package dk.pejling.intake.extract.jsonstat;

import dk.pejling.intake.extract.cube.CubeLimits;
import dk.pejling.intake.extract.cube.CubeVisitor;
import java.io.IOException;
import java.nio.file.Path;

/** x. */
public final class JsonStatFile {
  public JsonStatFile(Path path, String name, CubeLimits limits) {}

  public void visit(String dataset, CubeVisitor visitor) throws IOException {}
}
