package dk.pejling.store.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejling.store.StateFolderUnusableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private final Path home;

  ArchiveTest(@TempDir Path home) {
    this.home = home;
  }

  @Test
  void keepsContentUnderItsChecksumOnce() throws IOException {
    Path file = Files.writeString(home.resolve("nord.csv"), "abc");
    Archive archive = new Archive(Files.createDirectories(home.resolve("archive")));

    Archive.Archived first = archive.keep(file);
    Archive.Archived again = archive.keep(file);
    Files.writeString(file, "abcd");
    Archive.Archived changed = archive.keep(file);

    // SHA-256 of "abc" is the standard's own example
    assertThat(first.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(again).isEqualTo(first);
    assertThat(first.path()).hasContent("abc");
    assertThat(changed.path()).hasContent("abcd");
    try (var left = Files.walk(home.resolve("archive"))) {
      assertThat(left.filter(Files::isRegularFile)).hasSize(2);
    }
  }

  @Test
  void aKeptCopyThatWasChangedIsPutRight() throws IOException {
    Path file = Files.writeString(home.resolve("nord.csv"), "50,0");
    Archive archive = new Archive(Files.createDirectories(home.resolve("archive")));
    Files.writeString(archive.keep(file).path(), "99,0");

    assertThat(archive.keep(file).path()).hasContent("50,0");
  }

  @Test
  void aFileThatIsGoneIsNotTheArchivesFault() {
    Archive archive = new Archive(home);

    assertThatThrownBy(() -> archive.keep(home.resolve("borte.csv")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void anArchiveThatIsGoneIsNotTheFilesFault() throws IOException {
    Path file = Files.writeString(home.resolve("nord.csv"), "50,0");
    Archive archive = new Archive(home.resolve("borte"));

    assertThatThrownBy(() -> archive.keep(file)).isInstanceOf(StateFolderUnusableException.class);
  }
}
