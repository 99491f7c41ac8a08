package dk.pejling.rendering.docx.text;

import dk.pejling.rendering.docx.style.CharacterStyle;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.report.document.Caption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands over tables and figures, and the notes below them. */
public final class Captions {
  private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+) (\\d+)\\.");

  private Captions() {}

  public static void above(Caption caption, Flow flow) {
    flow.paragraph(
        ParagraphStyle.CAPTION,
        line -> {
          line.named(caption.anchor(), name -> label(caption.label(), name, flow));
          line.text((caption.label().isEmpty() ? "" : " ") + caption.message());
        });
    if (!caption.subtitle().isEmpty()) {
      flow.paragraph(ParagraphStyle.CAPTION_NOTE, line -> line.text(caption.subtitle()));
    }
  }

  public static void notes(List<String> notes, Flow flow) {
    for (String note : notes) {
      flow.paragraph(ParagraphStyle.NOTE, line -> line.text(note));
    }
  }

  /** The number is a field that counts, as the labels do, unless they skip one. */
  private static void label(String label, Inline line, Flow flow) {
    Matcher form = NUMBERED.matcher(label);
    if (!form.matches()) {
      line.text(label, CharacterStyle.STRONG);
      return;
    }
    String name = form.group(1);
    String number = form.group(2);
    line.text(name + " ", CharacterStyle.STRONG)
        .field(flow.counted(name, number), number, CharacterStyle.STRONG)
        .text(".", CharacterStyle.STRONG);
  }
}
