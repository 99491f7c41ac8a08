package dk.pejling.run.watch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Rings when the operating system tells of a change in some folders. It tells nothing of what
 * others do on a network share, and folders come and go, so whoever listens must look now and then
 * all the same.
 */
public final class FolderBell implements Bell {
  /** Time for what comes together to come. */
  private static final Duration ECHO = Duration.ofMillis(200);

  private final List<Path> folders;
  private final WatchService service;
  private final Map<Path, WatchKey> keys = new HashMap<>();

  private FolderBell(List<Path> folders, WatchService service) {
    this.folders = List.copyOf(folders);
    this.service = service;
  }

  /** Of folders that may not be there yet; where the system tells nothing at all, it only waits. */
  public static Bell of(List<Path> folders) {
    try {
      return new FolderBell(folders, FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException silent) {
      return new Bell() {
        @Override
        public void await(Duration atMost) throws InterruptedException {
          Thread.sleep(atMost);
        }

        @Override
        public void close() {}
      };
    }
  }

  @Override
  public void await(Duration atMost) throws InterruptedException {
    folders.forEach(this::listen);
    WatchKey rung = service.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
    if (rung == null) {
      return;
    }
    Thread.sleep(ECHO);
    while (rung != null) {
      rung.pollEvents();
      rung.reset();
      rung = service.poll();
    }
  }

  private void listen(Path folder) {
    WatchKey key = keys.get(folder);
    if (key != null && key.isValid() || !Files.isDirectory(folder)) {
      return;
    }
    try {
      keys.put(
          folder,
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE));
    } catch (IOException notTold) {
      keys.remove(folder);
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException gone) {
      keys.clear();
    }
  }
}
