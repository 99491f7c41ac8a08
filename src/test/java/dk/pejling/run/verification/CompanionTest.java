package dk.pejling.run.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a report's folder that carry no evidence are held against its manifest. */
class CompanionTest {
  private static final List<String> OUTPUTS =
      List.of("rapport.pdf", "foelgebrev.pdf", "omraader/klynge-nord.pdf", "rapport.docx");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void publish() throws IOException {
    Files.createDirectories(folder.resolve("omraader"));
    for (String output : OUTPUTS) {
      Files.writeString(folder.resolve(output), output);
    }
    String outputs =
        OUTPUTS.stream()
            .map(
                name ->
                    "{\"file\":\"%s\",\"sha256\":\"%s\"}"
                        .formatted(name, Checksum.of(name.getBytes(StandardCharsets.UTF_8))))
            .collect(Collectors.joining(","));
    Files.writeString(
        folder.resolve("manifest.json"),
        """
        {"program":"Pejling","version":"1.0","method":"1.0","report":"midtvejsstatus",
         "agreement":"eksempel","asOf":"2025-12-12","inputs":[],"earlierReports":[],
         "outputs":[%s]}
        """
            .formatted(outputs));
  }

  @Test
  void itIsTheFileThatTheManifestOfItsFolderOrTheOneAboveLists() {
    for (String name : OUTPUTS.subList(1, OUTPUTS.size())) {
      Verification.Listed listed = listed(name);

      assertThat(listed.findings()).as(name).isEmpty();
      assertThat(listed.checked()).hasSize(2);
      assertThat(listed.checked().getFirst())
          .startsWith("Filen har den kontrolsum, som ")
          .endsWith("manifest.json har på den.");
      assertThat(listed.checked().getLast())
          .startsWith("Denne slags fil har ikke selv et bevis med")
          .endsWith("rapport.pdf");
    }
  }

  @Test
  void anotherFileOfItsNameIsFound() throws IOException {
    Files.writeString(folder.resolve("omraader/klynge-nord.pdf"), "rettet");

    assertThat(listed("omraader/klynge-nord.pdf").findings())
        .extracting(Finding::code)
        .containsExactly("BEV-501");
  }

  /** Whoever takes the evidence out can also write a manifest. */
  @Test
  void aChecksumIsNotEnoughForTheReport() {
    assertThat(impossible("rapport.pdf")).extracting(Finding::code).containsExactly("BEV-101");
  }

  @Test
  void awayFromItsManifestItIsSaidWhereItsChecksumIs() throws IOException {
    Files.delete(folder.resolve("manifest.json"));

    assertThat(impossible("rapport.docx"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("BEV-106");
              assertThat(finding.remedy()).contains("manifest.json i rapportens mappe");
            });
  }

  @Test
  void ofAFolderItIsSaidWhichFileToGive() throws IOException {
    assertThat(explanation(folder)).contains(" er en mappe. ").endsWith("rapport.pdf.");
    assertThat(explanation(Files.createDirectory(folder.resolve("tom"))))
        .endsWith(" er en mappe. Skriv rapportens PDF-fil i den.");
  }

  private Verification verify(Path file) {
    return ReportVerification.standard("1.0").verify(file);
  }

  private Verification.Listed listed(String name) {
    if (verify(folder.resolve(name)) instanceof Verification.Listed listed) {
      return listed;
    }
    throw new AssertionError(verify(folder.resolve(name)));
  }

  private List<Finding> impossible(String name) {
    if (verify(folder.resolve(name)) instanceof Verification.Impossible(List<Finding> findings)) {
      return findings;
    }
    throw new AssertionError(verify(folder.resolve(name)));
  }

  private String explanation(Path file) {
    if (verify(file) instanceof Verification.NoSuchFile(String explanation)) {
      return explanation;
    }
    throw new AssertionError(verify(file));
  }
}
