package dk.pejling.run.watch;

import dk.pejling.run.InputWatch;
import dk.pejling.run.WatchListener;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** Looks, waits until what lies there has settled, and takes it. */
public final class StandardWatch implements InputWatch {
  private final Desk.Opening desk;
  private final Clock clock;
  private final Function<List<Path>, Bell> bells;

  /**
   * @param bells rings when something changes in the folders it is made for
   */
  public StandardWatch(Desk.Opening desk, Clock clock, Function<List<Path>, Bell> bells) {
    this.desk = desk;
    this.clock = clock;
    this.bells = bells;
  }

  @Override
  public Ending watch(Request request, WatchListener listener) {
    DropFolders folders = new DropFolders(request.input(), request.agreement());
    try (Bell bell = bells.apply(folders.all())) {
      return new WatchRounds(request, folders, desk, clock, listener).until(bell);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Ending.STOPPED;
    }
  }
}
