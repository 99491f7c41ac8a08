package dk.pejling.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejling.store.archive.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {
  private final Path home;

  StateFolderTest(@TempDir Path home) {
    this.home = home;
  }

  @Test
  void isTakenByOneAtATime() {
    StateFolder owner = StateFolder.take(home);
    assertThatThrownBy(() -> StateFolder.take(home))
        .isInstanceOf(StateFolderBusyException.class)
        .hasMessageStartingWith("Pejling arbejder allerede i mappen " + home);
    owner.close();
    StateFolder.take(home).close();
  }

  @Test
  void whatAKilledProcessLeftOfTheDatabasesOwnLockIsRemoved() throws IOException {
    Path stale = home.resolve("db").resolve("pejling.lck");
    Files.createDirectories(stale.getParent());
    Files.writeString(stale, "HSQLLOCK");
    try (StateFolder owner = StateFolder.take(home)) {
      assertThat(owner.database()).isEqualTo(home.resolve("db").resolve("pejling"));
      assertThat(stale).doesNotExist();
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsToldInDanish() throws IOException {
    Path file = Files.writeString(home.resolve("fil"), "");
    assertThatThrownBy(() -> StateFolder.take(file))
        .isInstanceOf(StateFolderUnusableException.class)
        .hasMessageStartingWith("Pejling kan ikke skrive i mappen " + file)
        .hasMessageContaining("PEJLING_HOME");
  }

  @Test
  void aDamagedDatabaseIsToldInDanish() throws IOException {
    OpenStore.at(home).close();
    Files.writeString(home.resolve("db/pejling.script"), "ødelagt");
    assertThatThrownBy(() -> OpenStore.at(home))
        .isInstanceOf(DatabaseUnreadableException.class)
        .hasMessageContaining(home.resolve("db").toString());
  }

  @Test
  void theArchiveKeepsContentUnderItsChecksumOnce() throws IOException {
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
}
