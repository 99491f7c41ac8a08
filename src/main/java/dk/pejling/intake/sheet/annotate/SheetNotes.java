package dk.pejling.intake.sheet.annotate;

import dk.pejling.finding.Finding;
import dk.pejling.intake.sheet.part.BookPart;
import dk.pejling.intake.sheet.part.ContentTypes;
import dk.pejling.intake.sheet.part.Dialect;
import dk.pejling.intake.sheet.part.Edit;
import dk.pejling.intake.sheet.part.Element;
import dk.pejling.intake.sheet.part.Links;
import dk.pejling.intake.sheet.part.Markup;
import dk.pejling.intake.sheet.part.Parts;
import dk.pejling.intake.sheet.part.UnfitPart;
import dk.pejling.intake.sheet.part.XmlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings as comments on a sheet's cells. Comments of others stay, with ours below a line;
 * what we have written before is taken away first.
 */
record SheetNotes(Parts parts, BookPart.Sheet sheet) {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

  /** The author of what only stands in for a conversation, which Excel shows instead. */
  private static final String CONVERSATION = "tc=";

  private static final int WIDTH = 380;
  private static final int LINE_HEIGHT = 15;
  private static final int MARGIN = 16;

  /** A cell's comment as it will be. */
  private record Written(String cell, int lines) {}

  void write(Map<String, List<Finding>> byCell) throws UnfitPart {
    Optional<String> known = new Links(parts, sheet.part()).target("comments");
    if (known.isEmpty() && byCell.isEmpty()) {
      return;
    }
    String name = known.isPresent() ? known.get() : added();
    List<Written> written = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    Map<String, List<Finding>> left = new LinkedHashMap<>(byCell);
    Markup part = Markup.of(parts.text(name), 5);
    List<Edit> edits = new ArrayList<>();
    for (Element comment : comments(part)) {
      if (!isConversation(part, comment)) {
        String cell = comment.attribute("ref").orElse("").replace("$", "");
        edit(part, comment, cell, left.remove(cell), edits, written, removed);
      } else {
        left.remove(comment.attribute("ref").orElse(""));
      }
    }
    if (edits.isEmpty() && left.isEmpty()) {
      return;
    }
    parts.put(name, Edit.in(part.text(), edits));
    if (!left.isEmpty()) {
      append(name, left, written);
    }
    boxes(written, removed);
  }

  private void edit(
      Markup part,
      Element comment,
      String cell,
      @Nullable List<Finding> findings,
      List<Edit> edits,
      List<Written> written,
      List<String> removed)
      throws UnfitPart {
    Element text =
        part.child(comment, "text").orElseThrow(() -> new UnfitPart("en kommentar uden tekst"));
    CommentText before = CommentText.of(part, text);
    if (findings != null) {
      CellNote note = new CellNote(findings);
      String rule = before.plain().isEmpty() ? "" : CellNote.run(CellNote.RULE, false);
      edits.add(
          text.replaced(
              part.prefixed("<text>")
                  + asRuns(part, before)
                  + part.prefixed(rule + note.xml() + "</text>")));
      int others = before.plain().isEmpty() ? 0 : 1 + CellNote.linesOf(before.plain());
      written.add(new Written(cell, note.lines() + others));
    } else if (before.ours() && before.plain().isEmpty()) {
      edits.add(comment.replaced(""));
      removed.add(cell);
    } else if (before.ours()) {
      edits.add(text.replaced(part.prefixed("<text>") + before.xml() + part.prefixed("</text>")));
    }
  }

  /** A comment's text is either one plain text or runs of letters, never both. */
  private static String asRuns(Markup part, CommentText before) {
    boolean plain =
        before.xml().startsWith(part.prefixed("<t>"))
            || before.xml().startsWith(part.prefixed("<t "));
    return plain ? part.prefixed(CellNote.run(before.plain(), false)) : before.xml();
  }

  private void append(String name, Map<String, List<Finding>> left, List<Written> written)
      throws UnfitPart {
    int author = author(name);
    StringBuilder added = new StringBuilder();
    for (Map.Entry<String, List<Finding>> cell : left.entrySet()) {
      CellNote note = new CellNote(cell.getValue());
      added
          .append("<comment ref=\"%s\" authorId=\"%s\"><text>".formatted(cell.getKey(), author))
          .append(note.xml())
          .append("</text></comment>");
      written.add(new Written(cell.getKey(), note.lines()));
    }
    Markup part = Markup.of(parts.text(name), 1);
    Element list =
        part.child(part.root(), "commentList")
            .orElseThrow(() -> new UnfitPart("kommentarer uden liste"));
    parts.put(name, part.with(list, added.toString()));
  }

  private int author(String name) throws UnfitPart {
    Markup part = Markup.of(parts.text(name), 2);
    Element authors =
        part.child(part.root(), "authors")
            .orElseThrow(() -> new UnfitPart("kommentarer uden forfattere"));
    List<String> names = part.children(authors).stream().map(part::inner).toList();
    if (!names.contains(CellNote.AUTHOR)) {
      parts.put(name, part.with(authors, "<author>" + CellNote.AUTHOR + "</author>"));
      return names.size();
    }
    return names.indexOf(CellNote.AUTHOR);
  }

  private void boxes(List<Written> written, List<String> removed) throws UnfitPart {
    NoteBoxes boxes = NoteBoxes.of(parts, sheet);
    SheetSizes sizes = SheetSizes.of(Markup.of(parts.text(sheet.part()), 2));
    for (Written each : written) {
      CellReference cell = new CellReference(each.cell());
      int height = each.lines() * LINE_HEIGHT + MARGIN;
      boxes.put(
          cell.getRow(),
          cell.getCol(),
          sizes.anchor(cell.getRow(), cell.getCol(), WIDTH, height),
          sheet.index() + 1);
    }
    for (String each : removed) {
      CellReference cell = new CellReference(each);
      boxes.remove(cell.getRow(), cell.getCol());
    }
    boxes.keep();
  }

  private String added() throws UnfitPart {
    String name = parts.free("xl/comments", ".xml");
    new ContentTypes(parts).part(name, TYPE);
    new Links(parts, sheet.part()).add("comments", name);
    parts.put(
        name,
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"%s\">"
                .formatted(Dialect.of(parts).main())
            + "<authors><author>"
            + CellNote.AUTHOR
            + "</author></authors><commentList></commentList></comments>");
    return name;
  }

  private static List<Element> comments(Markup part) {
    return part.child(part.root(), "commentList")
        .map(list -> part.children(list, "comment"))
        .orElse(List.of());
  }

  private static boolean isConversation(Markup part, Element comment) {
    int author = comment.number("authorId", -1);
    List<String> names =
        part.child(part.root(), "authors")
            .map(authors -> part.children(authors).stream().map(part::inner).toList())
            .orElse(List.<String>of());
    return author >= 0
        && author < names.size()
        && XmlText.plain(names.get(author)).startsWith(CONVERSATION);
  }
}
