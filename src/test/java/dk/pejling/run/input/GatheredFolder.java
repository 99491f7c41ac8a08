package dk.pejling.run.input;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import dk.pejling.store.OpenStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** An input folder that is filled and gathered. */
abstract class GatheredFolder {
  final Path root;

  final Path input;

  final OpenStore store;

  GatheredFolder(@TempDir Path root) throws IOException {
    this.root = root;
    this.input = root.resolve("input");
    this.store = OpenStore.at(root.resolve("state"));
    write("input/sundhedsaftale.yaml", "id: x");
    write("templates/midtvejsstatus.md", "# skabelon");
    write("input/statusskemaer/nord.xlsx", "nord");
    write("input/indikatorer/akutte.csv", "akutte");
  }

  @AfterEach
  void close() {
    store.close();
  }

  static String profile(String name, String files) {
    return """
        profil: %s
        filer: ["%s"]
        format: csv
        kolonner: {indikator: i, område: o, periode: p, værdi: v}
        """
        .formatted(name, files);
  }

  RunInput taken() {
    return ((Checked.Accepted<RunInput>) gather(RunRequest.agreementIn(input))).value();
  }

  Checked<RunInput> gather(Path agreement) {
    return InputFolder.gather(
        new RunRequest(
            "midtvejsstatus",
            new AsOf.Planned(),
            input,
            root.resolve("output"),
            agreement,
            root.resolve("templates")),
        store.archive()::keep);
  }

  void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }
}
