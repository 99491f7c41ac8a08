package dk.pejling.run.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@link RunProgram} in a process of its own, with what it says. */
final class ForkedRun implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;
  private final List<String> lines = new ArrayList<>();

  private ForkedRun(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  static ForkedRun of(ExampleFolders folders, long patience) throws IOException {
    return new ForkedRun(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RunProgram.class.getName(),
                folders.home().toString(),
                folders.input().toString(),
                folders.output().toString(),
                Long.toString(patience))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  /** Waits until so many lines have been said; fewer if the process ends before that. */
  ForkedRun afterLines(int count) {
    try {
      while (lines.size() < count) {
        String line = output.readLine();
        if (line == null) {
          return this;
        }
        lines.add(line);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until a line starts so. */
  ForkedRun after(String start) {
    int seen = 0;
    do {
      seen = lines.size();
      afterLines(seen + 1);
    } while (lines.size() > seen && !lines.getLast().startsWith(start));
    return this;
  }

  /** kill -9. By handle, since the process would close the stream of what it still says. */
  List<String> kill() {
    process.toHandle().destroyForcibly();
    return rest();
  }

  /** SIGTERM. */
  List<String> terminate() {
    process.toHandle().destroy();
    return rest();
  }

  /** Everything it says until it ends. */
  List<String> rest() {
    afterLines(Integer.MAX_VALUE);
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return lines;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
