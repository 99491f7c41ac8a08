package dk.pejling.rendering.html.text;

/** Keeps the levels of headings unbroken below the page's own heading, in reading order. */
public final class Levels {
  private static final int DEEPEST = 6;
  private static final int CHAPTER = 2;

  private int last = 1;
  private boolean inTopic;

  public String chapter() {
    inTopic = false;
    return at(CHAPTER);
  }

  public String topic() {
    inTopic = true;
    return at(CHAPTER + 1);
  }

  /** Within a topic every heading is below the topic's. */
  public String heading(int wanted) {
    return at(inTopic ? Math.max(wanted, CHAPTER + 1) + 1 : wanted + 1);
  }

  private String at(int level) {
    last = Math.min(Math.min(level, last + 1), DEEPEST);
    return "h" + last;
  }
}
