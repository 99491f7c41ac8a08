package dk.pejling.run.verification;

import dk.pejling.run.ShownPath;
import dk.pejling.run.output.Manifest;
import dk.pejling.run.output.Publication;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that a report's folder has besides the report (`ledsagende fil`), such as letter, area
 * sheet or web page: it carries no evidence, so the folder's manifest alone vouches for it.
 *
 * @param report the PDF that does carry evidence
 */
record Companion(Path file, Path manifest, Manifest.Output listed, Path report) {
  /** By the manifest of the folder it lies in or of the one above; nothing where neither has it. */
  static Optional<Companion> of(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    return Stream.iterate(whole.getParent(), folder -> folder != null, Path::getParent)
        .limit(2)
        .flatMap(folder -> in(folder, whole).stream())
        .findFirst();
  }

  private static Optional<Companion> in(Path folder, Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    Path manifest = folder.resolve(Publication.MANIFEST);
    List<Manifest.Output> outputs =
        FolderCheck.read(manifest).map(Manifest::outputs).orElse(List.of());
    // the report itself comes first, and has more to show than a checksum
    return outputs.stream()
        .skip(1)
        .filter(each -> each.file().equals(name))
        .findFirst()
        .map(
            listed ->
                new Companion(file, manifest, listed, folder.resolve(outputs.getFirst().file())));
  }

  Verification verify(Ledger ledger) throws IOException {
    String found = Checksum.of(file);
    if (found.equals(listed.sha256())) {
      ledger.checked(
          "Filen har den kontrolsum, som %s har på den.".formatted(ShownPath.of(manifest)));
    } else {
      ledger.differs(
          VerificationCode.FOLDER_DIFFERS,
          Publication.MANIFEST,
          "kontrolsum " + found,
          listed.sha256());
    }
    ledger.checked(
        "Denne slags fil har ikke selv et bevis med; det har rapporten: pejling verify %s"
            .formatted(ShownPath.of(report)));
    return new Verification.Listed(ledger.checked(), ledger.findings());
  }
}
