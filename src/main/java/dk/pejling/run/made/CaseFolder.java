package dk.pejling.run.made;

import dk.pejling.run.ShownPath;
import dk.pejling.run.output.CaseFile;
import dk.pejling.run.output.Manifest;
import dk.pejling.store.approval.ReportKey;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A report's folder that an approval or a submission is about. */
public sealed interface CaseFolder {
  /** Every file in it is just as it was made. */
  record Whole(MadeReport.Whole report, CaseFile caseFile) implements CaseFolder {
    public ReportKey key() {
      Manifest manifest = report.manifest();
      return new ReportKey(manifest.agreement(), manifest.report(), manifest.asOf());
    }
  }

  /** No report; the explanation is Danish. */
  record None(String explanation) implements CaseFolder {}

  /** Something else than a run left there; the explanation is Danish. */
  record Unfit(String explanation) implements CaseFolder {}

  static CaseFolder in(Path folder) {
    return switch (MadeReport.in(folder)) {
      case MadeReport.None(String explanation) -> new None(explanation);
      case MadeReport.Unfit(String explanation) -> new Unfit(explanation);
      case MadeReport.Whole whole -> of(whole);
    };
  }

  private static CaseFolder of(MadeReport.Whole report) {
    Optional<String> damage = report.damage();
    if (damage.isPresent()) {
      return new Unfit(damage.get());
    }
    Optional<CaseFile> read = caseFile(report);
    return read.isPresent()
        ? new Whole(report, read.get())
        : new Unfit(
            ("Rapporten i %s mangler filen %s. Lav rapporten igen med denne udgave af programmet.")
                .formatted(ShownPath.of(report.folder()), CaseFile.NAME));
  }

  private static Optional<CaseFile> caseFile(MadeReport.Whole report) {
    try {
      Path file = report.folder().resolve(CaseFile.NAME);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      byte[] content = Files.readAllBytes(file);
      return report
              .manifest()
              .outputs()
              .contains(new Manifest.Output(CaseFile.NAME, Checksum.of(content)))
          ? CaseFile.read(content)
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
