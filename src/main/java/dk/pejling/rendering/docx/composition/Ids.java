package dk.pejling.rendering.docx.composition;

/** Numbers that no two things in a document share. */
public final class Ids {
  private int last;

  public int next() {
    return ++last;
  }
}
