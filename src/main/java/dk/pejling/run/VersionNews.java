package dk.pejling.run;

import java.util.List;

/**
 * How a received file stands to what was received before it (`nyt siden sidst`). Told to whoever
 * hands the file in, and never published: it depends on what has been received, not on what lies
 * there now, and it quotes what a cluster wrote.
 *
 * @param file without folder
 * @param sentence the state in Danish, such as {@code klynge-nord.xlsx: ny udgave …}
 * @param changes a line for each, when there is a version to compare with
 */
public record VersionNews(String file, State state, String sentence, List<String> changes) {
  public VersionNews {
    changes = List.copyOf(changes);
  }

  /** Whether nothing in it is new. */
  public boolean saysTheSame() {
    return state == State.UNCHANGED || state == State.SAVED_AGAIN;
  }

  /** What is new. */
  public enum State {
    /** Nothing of the kind has been received before. */
    FIRST,
    /** Just this content is what was received last. */
    UNCHANGED,
    /** Another content that says the same. */
    SAVED_AGAIN,
    /** Says something else. */
    CHANGED,
    /** There is an earlier version, but it can't be compared with. */
    INCOMPARABLE
  }
}
