package dk.pejling.rendering.docx.block;

/** Keeps the levels of headings unbroken, in reading order. */
final class Levels {
  private static final int DEEPEST = 4;
  private int last;
  private boolean inTopic;

  void chapter() {
    inTopic = false;
    last = 1;
  }

  int topic() {
    inTopic = true;
    last = Math.min(2, last + 1);
    return last;
  }

  boolean inTopic() {
    return inTopic;
  }

  /** A topic has level 2 itself, so every heading within it is lower. */
  int heading(int wanted) {
    int level = inTopic ? wanted + 1 : wanted;
    last = Math.min(Math.min(level, last + 1), DEEPEST);
    return last;
  }
}
