package dk.pejling.store.receipt;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.pejling.observation.Sender;
import dk.pejling.store.archive.Archive;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A copy of all receipts beside the database ({@code versions.json}), for commands that read and
 * never write: without database and lock, and beside a process that works in the state folder. It
 * is replaced as a whole after each change, so that what is read is always what once was.
 */
public final class VersionIndex {
  private final Path home;
  private final JsonMapper mapper =
      JsonMapper.builder()
          .addMixIn(Lineage.class, LineageKinds.class)
          .addMixIn(Sender.class, SenderKinds.class)
          .build();

  public VersionIndex(Path home) {
    this.home = home;
  }

  /** What is known of the receipts without asking the database. */
  public sealed interface Known {
    /** Nothing has been received here since receipts are noted. */
    record Nothing() implements Known {}

    /** The index can't be read; the next run writes it anew. */
    record Unreadable() implements Known {}

    /**
     * @param receipts oldest first
     * @param atWork whether a process was taking in more when it was written, or was cut short
     */
    record Received(List<Receipt> receipts, boolean atWork) implements Known {
      public Received {
        receipts = List.copyOf(receipts);
      }
    }
  }

  public Known read() {
    if (!Files.isRegularFile(file())) {
      return new Known.Nothing();
    }
    try {
      return mapper.readValue(Files.readAllBytes(file()), Known.Received.class);
    } catch (IOException | JacksonException unreadable) {
      return new Known.Unreadable();
    }
  }

  /** Only the owner of the state folder may write. */
  public void write(Known.Received received) throws IOException {
    Path aside = home.resolve("versions.json.part");
    Files.write(aside, mapper.writeValueAsBytes(received));
    try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(aside, file(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Where the contents of the receipts lie. */
  public Archive archive() {
    return new Archive(home.resolve("archive"));
  }

  private Path file() {
    return home.resolve("versions.json");
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = Lineage.Sheet.class, name = "sheet"),
    @Type(value = Lineage.Extract.class, name = "extract"),
    @Type(value = Lineage.Place.class, name = "place")
  })
  private interface LineageKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = Sender.Named.class, name = "named"),
    @Type(value = Sender.SystemUser.class, name = "systemUser"),
    @Type(value = Sender.Unknown.class, name = "unknown")
  })
  private interface SenderKinds {}
}
