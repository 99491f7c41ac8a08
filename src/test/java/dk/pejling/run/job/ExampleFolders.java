package dk.pejling.run.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of a run, side by side below one root. */
record ExampleFolders(Path root) {
  /** Three extracts whose numbers add up to 1 + 2 + 30 + 400 = 433. */
  static ExampleFolders in(Path root) {
    ExampleFolders folders = new ExampleFolders(root);
    folders.write("input/sundhedsaftale.yaml", "nordjylland");
    folders.write("input/indikatorer/a.csv", "1\n2\n");
    folders.write("input/indikatorer/b.csv", "30\n");
    folders.write("input/indikatorer/c.csv", "400\n");
    folders.write("templates/midtvejsstatus.md", "skabelon");
    return folders;
  }

  void write(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path home() {
    return root.resolve("state");
  }

  Path input() {
    return root.resolve("input");
  }

  Path output() {
    return root.resolve("output");
  }

  Path report() {
    return output().resolve("midtvejsstatus-nordjylland-2026-03-31");
  }

  /** Every file below the output folder but the runs' notes: path to content, byte for byte. */
  TreeMap<String, String> published() {
    try (Stream<Path> files = Files.walk(output())) {
      TreeMap<String, String> contents = new TreeMap<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("run.json")) {
          contents.put(
              output().relativize(file).toString(),
              Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
