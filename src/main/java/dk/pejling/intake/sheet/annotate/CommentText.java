package dk.pejling.intake.sheet.annotate;

import dk.pejling.intake.sheet.part.Element;
import dk.pejling.intake.sheet.part.Markup;
import dk.pejling.intake.sheet.part.UnfitPart;
import dk.pejling.intake.sheet.part.XmlText;
import java.util.List;

/**
 * The text of a comment that is there already (`eksisterende kommentar`).
 *
 * @param xml its runs, without what we have added before
 * @param plain the same as people read it
 * @param ours whether we had added something
 */
record CommentText(String xml, String plain, boolean ours) {
  private record Run(String written, String plain) {}

  /** Of a comment's text element, whichever program has saved it. */
  static CommentText of(Markup part, Element text) throws UnfitPart {
    List<Run> runs =
        part.children(text).stream()
            .filter(each -> each.name().equals("t") || each.name().equals("r"))
            .map(each -> new Run(part.written(each), plain(part, each)))
            .toList();
    String whole = String.join("", runs.stream().map(Run::plain).toList());
    int ours = whole.replace("\r", "").indexOf(CellNote.MARK);
    if (ours < 0) {
      return new CommentText(part.inner(text), whole, false);
    }
    String kept = before(whole.replace("\r", ""), ours);
    StringBuilder xml = new StringBuilder();
    int left = kept.length();
    for (Run run : runs) {
      String plain = run.plain().replace("\r", "");
      if (left > 0) {
        xml.append(
            plain.length() <= left
                ? run.written()
                : part.prefixed(CellNote.run(plain.substring(0, left), false)));
      }
      left -= plain.length();
    }
    return new CommentText(xml.toString(), kept, true);
  }

  private static String before(String whole, int ours) {
    String kept = whole.substring(0, ours);
    return kept.endsWith(CellNote.RULE)
        ? kept.substring(0, kept.length() - CellNote.RULE.length())
        : kept.strip().isEmpty() ? "" : kept;
  }

  private static String plain(Markup part, Element run) {
    if (run.name().equals("t")) {
      return XmlText.plain(part.inner(run));
    }
    return part.child(run, "t").map(text -> XmlText.plain(part.inner(text))).orElse("");
  }
}
