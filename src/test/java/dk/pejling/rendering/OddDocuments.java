package dk.pejling.rendering;

import dk.pejling.rendering.pdf.SampleDocument;
import dk.pejling.rendering.pdf.StatusDocument;
import dk.pejling.report.document.Document;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Documents with every kind of block in which something odd stands in every single text. */
public final class OddDocuments {
  private OddDocuments() {}

  /** What markup, typefaces and files have trouble with. */
  public static Stream<String> texts() {
    return Stream.of(
        "<script>alert(1)</script>",
        "</style></w:t><!-- ]]> <![CDATA[ &amp;lt; &#0;",
        "\" onmouseover=\"x ' {{x}} ${x} \\\\field",
        "\uD83D\uDC69\u200D\u2695\uFE0F \uD83C\uDDE9\uD83C\uDDF0 CO₂ → ✓ ‰",
        // these have glyphs beyond the first plane
        "Godt gået \uD83D\uDE00 \uD83D\uDE02 → 100 pct. ✓",
        "شكرا שלום 中文 한국어",
        "q\u0323\u0302 e\u0301 A\u030A Z\u0337\u0337\u0337\u0337",
        "\uFFFD \u2028 \u00AD \u200B \uFEFF",
        "før\u0000\u0007\u001B\u0085efter",
        "\uD800 \uDC00 \uFFFE \uFFFF \uFDD0 \u202Ex\u2066y");
  }

  public static Stream<Document> with(String odd) {
    UnaryOperator<String> changed = text -> text.isEmpty() ? text : text + odd;
    return Stream.of(SampleDocument.document(), StatusDocument.document())
        .map(document -> (Document) changed(document, changed));
  }

  /** The same with each of its texts, and of those within it, changed. */
  private static Object changed(Object value, UnaryOperator<String> change) {
    if (value instanceof String text) {
      return change.apply(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(each -> changed(each, change)).toList();
    }
    return value instanceof Record ? copied((Record) value, change) : value;
  }

  private static Object copied(Record original, UnaryOperator<String> change) {
    RecordComponent[] components = original.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < values.length; i++) {
        components[i].getAccessor().setAccessible(true);
        values[i] = changed(components[i].getAccessor().invoke(original), change);
      }
      Constructor<?> canonical =
          original
              .getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      canonical.setAccessible(true);
      return canonical.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(original.toString(), e);
    }
  }
}
