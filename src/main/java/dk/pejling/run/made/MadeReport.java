package dk.pejling.run.made;

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
public sealed interface MadeReport {
  /**
   * Its data are just what a run left there; {@link #damage} looks at the other files.
   *
   * @param content of {@code published.json}
   * @param manifestContent of {@code manifest.json}
   */
  record Whole(
      Path folder,
      Release release,
      byte[] content,
      String sha256,
      Manifest manifest,
      byte[] manifestContent)
      implements MadeReport {
    /**
     * What is wrong with the files that the manifest names, in Danish; nothing where each is as it
     * was made.
     */
    public Optional<String> damage() {
      try {
        for (Manifest.Output output : manifest.outputs()) {
          Path file = folder.resolve(output.file());
          if (!Files.isRegularFile(file) || !Checksum.of(file).equals(output.sha256())) {
            return Optional.of(notAsMade(folder, output.file()));
          }
        }
        return Optional.empty();
      } catch (IOException unreadable) {
        return Optional.of(cannotBeRead(folder));
      }
    }
  }

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
      return new Unfit(cannotBeRead(folder));
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
            "Rapporten bygger på eksempeldata, som ikke må offentliggøres, og intet er"
                + " noteret. Skriv datakarakter: ægte i aftalefilen, når tallene er ægte, og lav"
                + " rapporten igen.")
        : new Whole(folder, read.getFirst(), published, sha256, said.get(), manifest);
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
    return new Unfit(notAsMade(folder, file));
  }

  private static String cannotBeRead(Path folder) {
    return "Filerne i %s kan ikke læses. Luk dem i andre programmer, og prøv igen."
        .formatted(ShownPath.of(folder));
  }

  private static String notAsMade(Path folder, String file) {
    return ("Filen %s i %s er ikke, som programmet lavede den, og intet er noteret. Hent mappen, som"
            + " den var, eller lav rapporten igen.")
        .formatted(file, ShownPath.of(folder));
  }
}
