package dk.pejling.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.cli.TypedCommands;
import dk.pejling.cli.TypedCommands.Said;
import dk.pejling.endtoend.ExampleRuns.Made;
import dk.pejling.endtoend.leak.Leaks;
import dk.pejling.rendering.pdf.VeraPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that lies in the folders of the example's three reports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(ExampleRuns.class)
class ExampleFolderTest {
  private final Made made;

  ExampleFolderTest(Made made) {
    this.made = made;
  }

  @ParameterizedTest
  @ValueSource(strings = {"midtvejsstatus", "slutstatus", "revisionsvurdering"})
  void everyReaderHasAForm(String report) throws IOException {
    assertThat(names(folder(report)))
        .contains(
            report + ".pdf",
            report + ".docx",
            report + ".html",
            "foelgebrev.pdf",
            "omraader/klynge-nord.pdf",
            "omraader/825-laesoe.pdf",
            "data/datapackage.json",
            "data/tal.csv",
            "data/talgrundlag.xlsx")
        .filteredOn(name -> name.startsWith("omraader/"))
        // four clusters and eleven municipalities
        .hasSize(15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"midtvejsstatus", "slutstatus", "revisionsvurdering"})
  void everyPdfIsAccessibleAndArchivable(String report) throws IOException {
    Map<String, List<String>> faults = new TreeMap<>();
    int looked = 0;
    for (String name : names(folder(report))) {
      if (name.endsWith(".pdf")) {
        byte[] pdf = Files.readAllBytes(folder(report).resolve(name));
        looked++;
        faults.put(name + " as PDF/UA-1", VeraPdf.accessibilityFaults(pdf));
        faults.put(name + " as PDF/A-3a", VeraPdf.archivingFaults(pdf));
      }
    }
    faults.values().removeIf(List::isEmpty);
    assertThat(faults).isEmpty();
    // the report, its letter and fifteen sheets
    assertThat(looked).isEqualTo(17);
  }

  @Test
  void noFormTellsAHiddenFigure() throws IOException {
    HiddenFigures hidden = HiddenFigures.of(ExampleRuns.INPUT);
    assertThat(hidden.cells()).hasSizeGreaterThan(15);
    Leaks.texts(folder("midtvejsstatus")).forEach(hidden::assertAbsentFrom);
  }

  @Test
  void everyReportProvesItself(@TempDir Path home) {
    try (TypedCommands pejling = new TypedCommands(home)) {
      for (String report : ExampleRuns.REPORTS) {
        Said said = pejling.type("verify", made.pdf(report).toString());
        assertThat(said.text()).contains("Filen er byte for byte den, som beviset giver.");
        assertThat(said.code()).isZero();
      }
    }
  }

  @Test
  void aReportWithAnotherFigureInItDoesNot(@TempDir Path home) throws IOException {
    byte[] pdf = Files.readAllBytes(made.pdf("midtvejsstatus"));
    // the title is the one text that lies unpacked in a file whose streams are packed
    String packed = new String(pdf, StandardCharsets.ISO_8859_1);
    Path tampered = home.resolve("midtvejsstatus.pdf");
    String changed = packed.replaceFirst("/CreationDate\\(D:2025", "/CreationDate(D:2026");
    assertThat(changed).isNotEqualTo(packed);
    Files.write(tampered, changed.getBytes(StandardCharsets.ISO_8859_1));
    try (TypedCommands pejling = new TypedCommands(home)) {
      Said said = pejling.type("verify", tampered.toString());
      assertThat(said.text()).contains("Filen er ikke den, som beviset giver");
      assertThat(said.code()).isOne();
    }
  }

  private Path folder(String report) {
    return made.of(report).folder();
  }

  static TreeSet<String> names(Path folder) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
    }
    return names;
  }
}
