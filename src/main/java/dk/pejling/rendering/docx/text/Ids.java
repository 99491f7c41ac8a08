package dk.pejling.rendering.docx.text;

/** Numbers that no two things in a document share. */
public final class Ids {
  private int last;

  int next() {
    return ++last;
  }
}
