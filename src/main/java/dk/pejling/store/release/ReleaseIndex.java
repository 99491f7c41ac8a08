package dk.pejling.store.release;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.pejling.observation.Sender;
import dk.pejling.store.StateFolderUnusableException;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A copy of the ledger of releases beside the database ({@code releases.json}, and what each report
 * published under {@code released/}), for commands that read and never write. Whoever relies on it
 * hides by it, so it must never be behind the ledger: it is taken away before the ledger changes,
 * and a copy that is missing or damaged counts as unknown, not as empty.
 */
public final class ReleaseIndex {
  private final Path home;
  private final ReleaseJson releases = new ReleaseJson();
  private final JsonMapper mapper =
      JsonMapper.builder().addMixIn(Sender.class, SenderKinds.class).build();

  public ReleaseIndex(Path home) {
    this.home = home;
  }

  /** What is known of the ledger without asking the database. */
  public sealed interface Known {
    /**
     * @param releases in the order they were noted
     */
    record Noted(List<NotedRelease> releases) implements Known {
      public Noted {
        releases = List.copyOf(releases);
      }
    }

    /** There is a database, and nothing that can be relied on tells what its ledger has. */
    record Unknown() implements Known {}
  }

  private record Entries(List<ReleaseEntry> entries) {}

  public Known read() {
    try {
      if (!Files.exists(file()) && !hasDatabase()) {
        return new Known.Noted(List.of());
      }
      List<NotedRelease> noted = new ArrayList<>();
      for (ReleaseEntry entry :
          mapper.readValue(Files.readAllBytes(file()), Entries.class).entries()) {
        byte[] content = Files.readAllBytes(content(entry.sha256()));
        Optional<NotedRelease> release =
            releases.read(content).map(each -> new NotedRelease(entry, each));
        if (release.isEmpty() || !Checksum.of(content).equals(entry.sha256())) {
          return new Known.Unknown();
        }
        noted.add(release.get());
      }
      return new Known.Noted(noted);
    } catch (IOException | JacksonException unreadable) {
      return new Known.Unknown();
    }
  }

  private boolean hasDatabase() throws IOException {
    Path database = home.resolve("db");
    if (!Files.isDirectory(database)) {
      return false;
    }
    try (Stream<Path> files = Files.list(database)) {
      return files.findAny().isPresent();
    }
  }

  /** Call it before the ledger changes; only the owner of the state folder may. */
  public void withdraw() {
    try {
      Files.deleteIfExists(file());
    } catch (IOException e) {
      throw new StateFolderUnusableException(home, e);
    }
  }

  /** Brings the copy in step with the ledger; only the owner of the state folder may. */
  public void renew(ReleaseLedger ledger) throws IOException {
    withdraw();
    List<ReleaseEntry> entries = ledger.all();
    for (ReleaseEntry entry : entries) {
      Path content = content(entry.sha256());
      if (!Files.exists(content) || !Checksum.of(content).equals(entry.sha256())) {
        Files.createDirectories(home.resolve("released"));
        replace(content, ledger.content(entry.sha256()));
      }
    }
    replace(file(), mapper.writeValueAsBytes(new Entries(entries)));
  }

  private static void replace(Path file, byte[] content) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".part");
    Files.write(aside, content);
    try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path file() {
    return home.resolve("releases.json");
  }

  private Path content(String sha256) {
    return home.resolve("released").resolve(sha256 + ".json");
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = Sender.Named.class, name = "named"),
    @Type(value = Sender.SystemUser.class, name = "systemUser"),
    @Type(value = Sender.Unknown.class, name = "unknown")
  })
  private interface SenderKinds {}
}
