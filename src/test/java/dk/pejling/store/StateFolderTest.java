package dk.pejling.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
