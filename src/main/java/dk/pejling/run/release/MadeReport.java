package dk.pejling.run.release;

import dk.pejling.agreement.DataStanding;
import dk.pejling.disclosure.release.Release;
import dk.pejling.run.ShownPath;
import dk.pejling.run.output.Manifest;
import dk.pejling.run.output.Publication;
import dk.pejling.store.archive.Checksum;
import dk.pejling.store.release.ReleaseJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What lies in a folder that is said to be a report's. */
sealed interface MadeReport {
  /**
   * Just what a run left there.
   *
   * @param content of {@code published.json}
   */
  record Whole(Release release, byte[] content, String sha256) implements MadeReport {}

  /** No report; the explanation is Danish. */
  record None(String explanation) implements MadeReport {}

  /** Something else than a run left there, or nothing to make public; the explanation is Danish. */
  record Unfit(String explanation) implements MadeReport {}

  static MadeReport in(Path folder) {
    Path manifest = folder.resolve(Publication.MANIFEST);
    Path published = folder.resolve(Publication.PUBLISHED);
    if (!Files.isDirectory(folder)) {
      return new None(
          "Der er ingen mappe %s. Skriv rapportens mappe, fx %s."
              .formatted(
                  ShownPath.of(folder), "output/midtvejsstatus-nordjylland-2024-2027-2025-12-12"));
    }
    if (!Files.isRegularFile(manifest)) {
      return new None(
          "Der ligger ingen rapport i %s: filen %s mangler."
              .formatted(ShownPath.of(folder), Publication.MANIFEST));
    }
    if (!Files.isRegularFile(published)) {
      return new Unfit(
          ("Rapporten i %s mangler filen %s. Lav rapporten igen med denne udgave af programmet, eller"
                  + " hent mappen, som den var.")
              .formatted(ShownPath.of(folder), Publication.PUBLISHED));
    }
    try {
      return of(folder, Files.readAllBytes(manifest), Files.readAllBytes(published));
    } catch (IOException unreadable) {
      return new Unfit(
          "Filerne i %s kan ikke læses. Luk dem i andre programmer, og prøv igen."
              .formatted(ShownPath.of(folder)));
    }
  }

  private static MadeReport of(Path folder, byte[] manifest, byte[] published) {
    String sha256 = Checksum.of(published);
    Optional<Manifest> said = manifest(manifest);
    if (said.isEmpty()) {
      return changed(folder, Publication.MANIFEST);
    }
    if (!said.get().outputs().contains(new Manifest.Output(Publication.PUBLISHED, sha256))) {
      return changed(folder, Publication.PUBLISHED);
    }
    List<Release> read = new ReleaseJson().read(published).stream().toList();
    if (read.isEmpty() || !isOf(said.get(), read.getFirst())) {
      return changed(folder, Publication.PUBLISHED);
    }
    return read.getFirst().data() == DataStanding.EXAMPLE
        ? new Unfit(
            "Rapporten bygger på eksempeldata, som ikke må offentliggøres, og er derfor ikke"
                + " noteret. Skriv datakarakter: ægte i aftalefilen, når tallene er ægte, og lav"
                + " rapporten igen.")
        : new Whole(read.getFirst(), published, sha256);
  }

  private static Optional<Manifest> manifest(byte[] json) {
    try {
      return Optional.of(new JsonMapper().readValue(json, Manifest.class));
    } catch (JacksonException otherwise) {
      return Optional.empty();
    }
  }

  private static boolean isOf(Manifest manifest, Release release) {
    return manifest.agreement().equals(release.agreement())
        && manifest.report().equals(release.report())
        && manifest.asOf().equals(release.asOf());
  }

  private static MadeReport changed(Path folder, String file) {
    return new Unfit(
        ("Filen %s i %s er ikke, som programmet lavede den; rapporten er ikke noteret. Hent mappen,"
                + " som den var, da rapporten blev offentliggjort, eller lav rapporten igen.")
            .formatted(file, ShownPath.of(folder)));
  }
}
