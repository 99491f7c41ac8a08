package dk.pejling.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.reading.AgreementReader;
import dk.pejling.finding.Checked;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.extract.ExtractIntake;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.SourceProfileReader;
import dk.pejling.intake.sheet.SheetIntake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The two readers of files with the example agreement and profiles that refuse little. */
record Readers(SheetIntake sheets, ExtractIntake extracts) {
  private static final String TEXT =
      """
      profil: tekst
      filer: ["*.csv", "*.px", "*.json", "*.txt", "*.tsv", "*.xml"]
      format: csv
      decimaltegn: ","
      kolonner: {indikator: {fast: folketal}, område: OMRÅDE, periode: TID, værdi: INDHOLD}
      """;
  private static final String WORKBOOK =
      """
      profil: regneark
      filer: ["*.xlsx", "*.xlsm", "*.xlsb", "*.xls", "*.XLS", "*.ods"]
      format: xlsx
      decimaltegn: ","
      kolonner: {indikator: {fast: folketal}, område: OMRÅDE, periode: TID, værdi: INDHOLD}
      """;

  static Readers permissive() throws IOException {
    Agreement agreement =
        accepted(
            new AgreementReader()
                .read(
                    "sundhedsaftale.yaml",
                    Files.readString(Path.of("input", "sundhedsaftale.yaml"))));
    return new Readers(
        new SheetIntake(agreement),
        new ExtractIntake(agreement, List.of(profile(TEXT), profile(WORKBOOK))));
  }

  private static SourceProfile profile(String yaml) {
    return accepted(SourceProfileReader.read("profil.yaml", yaml));
  }

  private static <T> T accepted(Checked<T> checked) {
    assertThat(checked).isInstanceOf(Checked.Accepted.class);
    return ((Checked.Accepted<T>) checked).value();
  }

  Received read(Path file, String name, IncomingFile.Kind kind) throws IOException {
    IncomingFile incoming =
        new IncomingFile(file, name, kind, "0".repeat(64), Instant.parse("2025-12-08T09:00:00Z"));
    return switch (kind) {
      case PROGRESS_SHEET -> sheets.read(incoming);
      case EXTRACT -> extracts.read(incoming);
    };
  }
}
