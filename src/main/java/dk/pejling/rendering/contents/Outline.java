package dk.pejling.rendering.contents;

/**
 * Keeps the levels of headings unbroken, in reading order: 1 for chapters, 2 for topics, and at
 * most 4. Not for use by several threads.
 */
public final class Outline {
  private static final int DEEPEST = 4;

  private int last;
  private boolean inTopic;

  public int chapter() {
    inTopic = false;
    last = 1;
    return last;
  }

  public int topic() {
    inTopic = true;
    last = Math.min(2, last + 1);
    return last;
  }

  public boolean inTopic() {
    return inTopic;
  }

  /** Within a topic, whose own heading has level 2, every heading is below it. */
  public int heading(int wanted) {
    int lowest = inTopic ? Math.max(wanted, 3) : wanted;
    last = Math.min(Math.min(lowest, last + 1), DEEPEST);
    return last;
  }
}
