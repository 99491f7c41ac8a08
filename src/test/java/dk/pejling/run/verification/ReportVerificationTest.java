package dk.pejling.run.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.finding.Finding;
import dk.pejling.run.evidence.EvidenceFiles;
import dk.pejling.run.output.Json;
import dk.pejling.run.output.Manifest;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A report as it was made proves itself; whatever is changed in it is named. */
@TestInstance(Lifecycle.PER_CLASS)
class ReportVerificationTest {
  private byte[] pdf = {};

  @BeforeAll
  void make() throws IOException {
    pdf = CarryingReport.pdf();
  }

  @Test
  void aReportAsItWasMadeHolds(@TempDir Path folder) throws IOException {
    Verification.Done done = new Verifying(folder).done(pdf);

    assertThat(done.findings()).isEmpty();
    assertThat(done.identical()).isTrue();
    // 16 areas with 5 years each, and every area's verdict on 14 criteria
    assertThat(done.checked())
        .containsExactly(
            "Vedhæftede filer: 16 af 16 har listens kontrolsum.",
            "Datapakke og bevis: 17 af 17 filer er tegn for tegn dem, beviset giver.",
            "Vurderinger: 224 vurderinger af kriterier og 15 af pejlemærker er regnet igen af 80"
                + " offentliggjorte tal.",
            "Sider: filens 3 sider er byte for byte dem, beviset giver.");
  }

  @Test
  void savedByAnotherProgramItIsAnotherFileOfTheSameWords(@TempDir Path folder) throws IOException {
    Verification.Done done = new Verifying(folder).done(Tampered.saved(pdf));

    assertThat(codes(done)).containsExactly("BEV-403");
    assertThat(done.identical()).isFalse();
  }

  @Test
  void aPageThatIsTakenOutIsMissed(@TempDir Path folder) throws IOException {
    Verification.Done done = new Verifying(folder).done(Tampered.withoutCover(pdf));

    assertThat(done.findings())
        .extracting(Finding::code, Finding::concerns)
        .contains(tuple("BEV-401", "side 1, linje 1"), tuple("BEV-401", "side 3, linje 1"));
    assertThat(done.checked()).anyMatch(each -> each.startsWith("Sider: 0 af 3 sider"));
  }

  @Test
  void everyFigureWithOtherWordsIsNamedByItsNumber(@TempDir Path folder) throws IOException {
    byte[] other =
        Tampered.spokenOtherwise(pdf, words -> words.replace("Bagud, begrænset", "På sporet, god"));

    Verification.Done done = new Verifying(folder).done(other);

    assertThat(codes(done)).containsOnly("BEV-402");
    assertThat(done.findings())
        .extracting(Finding::concerns)
        .containsExactly("figurtekst nr. 2", "figurtekst nr. 3");
    assertThat(done.findings().getFirst().found()).contains("På sporet, god");
    assertThat(done.findings().getFirst().expected()).contains("Bagud, begrænset");
  }

  @Test
  void aFigureInTheDataPackageThatIsChangedIsFoundTwice(@TempDir Path folder) throws IOException {
    byte[] other = Tampered.within(pdf, "tal.csv", text -> text.replaceFirst(",59\\.5,", ",49.5,"));

    Verification.Done done = new Verifying(folder).done(other);

    assertThat(codes(done)).contains("BEV-203", "BEV-301");
    assertThat(done.findings())
        .filteredOn(finding -> finding.code().equals("BEV-301"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.concerns()).startsWith("tal.csv, linje ");
              assertThat(finding.found()).contains("49.5");
              assertThat(finding.expected()).contains("59.5");
            });
  }

  @Test
  void aFileOfAnotherNameIsOneMissingAndOneTooMany(@TempDir Path folder) throws IOException {
    Verification.Done done =
        new Verifying(folder).done(Tampered.renamed(pdf, "tal.csv", "andre-tal.csv"));

    assertThat(done.findings())
        .extracting(Finding::code, Finding::concerns)
        .contains(
            tuple("BEV-201", "tal.csv"),
            tuple("BEV-202", "andre-tal.csv"),
            tuple("BEV-301", "tal.csv"));
  }

  /** 2025 is the latest figure; with 40 instead of 58 the municipality would be well below. */
  @Test
  void aVerdictThatTheFiguresDoNotGiveIsNamed(@TempDir Path folder) throws IOException {
    byte[] other =
        Tampered.within(
            pdf,
            EvidenceFiles.EVIDENCE,
            text ->
                text.replaceFirst(
                    "\"period\":\"2025\",\"value\":\"58\"",
                    "\"period\":\"2025\",\"value\":\"40\""));

    Verification.Done done = new Verifying(folder).done(other);

    assertThat(done.findings())
        .filteredOn(finding -> finding.code().equals("BEV-302"))
        .extracting(Finding::concerns)
        .contains("kriterium 1.1, Brønderslev");
  }

  @Test
  void aMethodThatNobodyKnowsIsNotJudgedBy(@TempDir Path folder) throws IOException {
    byte[] other =
        Tampered.within(
            pdf,
            EvidenceFiles.EVIDENCE,
            text -> text.replace("Pejling, metodeversion 1", "Pejling, metodeversion 9"));

    Verification.Done done = new Verifying(folder).done(other);

    assertThat(codes(done)).contains("BEV-303");
    assertThat(done.checked()).noneMatch(each -> each.startsWith("Vurderinger: "));
  }

  @Test
  void anotherVersionOfTheProgramComparesWordsOnly(@TempDir Path folder) throws IOException {
    Verification.Done done = new Verifying(folder, "2.0").done(Tampered.saved(pdf));

    assertThat(codes(done)).containsExactly("BEV-404");
    assertThat(done.findings()).noneMatch(Finding::holdsBack);
    assertThat(done.identical()).isFalse();
  }

  @Test
  void aTemplateThatCannotBeFilledInIsSaid(@TempDir Path folder) throws IOException {
    byte[] other = Tampered.within(pdf, EvidenceFiles.TEMPLATE, text -> text + "\n{{#klynger}}\n");

    assertThat(codes(new Verifying(folder).done(other))).contains("BEV-203", "BEV-405");
  }

  @Test
  void theFolderItLiesInHasItsChecksum(@TempDir Path folder) throws IOException {
    manifest(folder, new Manifest.Output(Verifying.NAME, Checksum.of(pdf)));

    Verification.Done done = new Verifying(folder).done(pdf);

    assertThat(done.findings()).isEmpty();
    assertThat(done.checked())
        .endsWith("Mappen: filen har den kontrolsum, som mappens manifest.json har.");
  }

  @Test
  void aFolderOfAnotherReportDoesNotFit(@TempDir Path folder) throws IOException {
    manifest(folder, new Manifest.Output(Verifying.NAME, "0".repeat(64)));
    assertThat(codes(new Verifying(folder).done(pdf))).containsExactly("BEV-501");

    manifest(folder, new Manifest.Output("en-anden.pdf", Checksum.of(pdf)));
    assertThat(codes(new Verifying(folder).done(pdf))).containsExactly("BEV-501");
  }

  @Test
  void aManifestThatCannotBeReadIsSaid(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("manifest.json"), "{");

    Verification.Done done = new Verifying(folder).done(pdf);

    assertThat(codes(done)).containsExactly("BEV-502");
    assertThat(done.findings()).noneMatch(Finding::holdsBack);
  }

  @Test
  void evidenceThatCannotBeReadStopsIt(@TempDir Path folder) throws IOException {
    for (String file : List.of(EvidenceFiles.EVIDENCE, EvidenceFiles.AGREEMENT)) {
      assertThat(new Verifying(folder).impossible(Tampered.within(pdf, file, text -> "x: [")))
          .extracting(Finding::code, Finding::concerns)
          .containsExactly(tuple("BEV-203", file), tuple("BEV-105", file));
    }
  }

  @Test
  void aListThatCannotBeReadStopsIt(@TempDir Path folder) throws IOException {
    assertThat(
            new Verifying(folder)
                .impossible(Tampered.within(pdf, EvidenceFiles.MANIFEST, text -> "[]")))
        .extracting(Finding::code, Finding::concerns)
        .containsExactly(tuple("BEV-105", EvidenceFiles.MANIFEST));
  }

  private static void manifest(Path folder, Manifest.Output output) throws IOException {
    byte[] json =
        new Json()
            .write(
                new Manifest(
                    "pejling",
                    CarryingReport.VERSION,
                    "",
                    "midtvejsstatus",
                    "aftale",
                    LocalDate.of(2025, 12, 12),
                    List.of(),
                    List.of(),
                    List.of(output)));
    Files.write(folder.resolve("manifest.json"), json);
  }

  private static List<String> codes(Verification.Done done) {
    return done.findings().stream().map(Finding::code).toList();
  }
}
