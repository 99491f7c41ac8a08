package dk.pejling.rendering.pdf.tagged;

/** Content that screen readers skip. */
public enum Artifact implements Tag {
  /** Rules, shapes beside their words, repeated table headings. */
  LAYOUT,
  HEADER,
  FOOTER,
  /** Under everything on a page. */
  WATERMARK;

  @Override
  public Tag child(Role role) {
    return this;
  }

  @Override
  public Tag figure(String alternative) {
    return this;
  }

  @Override
  public Tag headingCell(Scope scope, int span) {
    return this;
  }

  @Override
  public Tag cell(int span) {
    return this;
  }
}
