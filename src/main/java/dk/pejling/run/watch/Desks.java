package dk.pejling.run.watch;

/** Whoever has the state folder in hand and can take files with it (`modtagelse`). */
@FunctionalInterface
public interface Desks {
  /**
   * A desk as long as the state folder is held.
   *
   * @param release lets go of it
   */
  Desk desk(Runnable release);
}
