package dk.pejling.rendering.pdf.tagged;

import dk.pejling.rendering.pdf.type.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An element of the structure tree. Two elements are the same only if they are the same object. The
 * tree is built while blocks are laid out, links within text while it is painted.
 */
public final class Element implements Tag {
  private final Role role;
  private final Attributes attributes;
  private final List<Element> children = new ArrayList<>();
  private Target linked = new Target.Nowhere();

  private Element(Role role, Attributes attributes) {
    this.role = role;
    this.attributes = attributes;
  }

  /** What an element needs beside its role. */
  sealed interface Attributes {
    /** Nothing but its role. */
    record None() implements Attributes {}

    /** A figure with its alternative text. */
    record Shown(String alternative) implements Attributes {}

    /** A heading cell. */
    record Heads(Scope scope, int span) implements Attributes {}

    /** A cell over several columns. */
    record Spans(int columns) implements Attributes {}
  }

  /** A new, empty tree. */
  public static Element document() {
    return new Element(Role.DOCUMENT, new Attributes.None());
  }

  @Override
  public Tag child(Role childRole) {
    return add(childRole, new Attributes.None());
  }

  @Override
  public Tag figure(String alternative) {
    return add(Role.FIGURE, new Attributes.Shown(alternative));
  }

  @Override
  public Tag headingCell(Scope scope, int span) {
    return add(Role.HEADING_CELL, new Attributes.Heads(scope, span));
  }

  @Override
  public Tag cell(int span) {
    return add(Role.CELL, new Attributes.Spans(span));
  }

  /** The link for that very target: a link that goes over several lines is one element. */
  Element link(Target target) {
    if (role == Role.LINK) {
      return this;
    }
    if (!children.isEmpty() && children.getLast().leads(target)) {
      return children.getLast();
    }
    Element link = add(Role.LINK, new Attributes.None());
    link.linked = target;
    return link;
  }

  Role role() {
    return role;
  }

  Attributes attributes() {
    return attributes;
  }

  List<Element> children() {
    return Collections.unmodifiableList(children);
  }

  @SuppressWarnings("ReferenceEquality") // equal targets further on are links of their own
  private boolean leads(Target target) {
    return linked == target;
  }

  private Element add(Role childRole, Attributes childAttributes) {
    Element child = new Element(childRole, childAttributes);
    children.add(child);
    return child;
  }
}
