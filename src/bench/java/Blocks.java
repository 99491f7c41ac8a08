import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cover;
import dk.pejling.report.document.Document;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Documents made longer, and counted. */
final class Blocks {
  private Blocks() {}

  static int figures(List<Block> blocks) {
    int count = 0;
    for (Block block : blocks) {
      count +=
          switch (block) {
            case Block.Figure figure -> 1;
            case AreaPlot plot -> 1;
            case Block.Columns(List<Block.Columns.Column> columns) ->
                columns.stream().mapToInt(column -> figures(column.blocks())).sum();
            default -> 0;
          };
    }
    return count;
  }

  /** With the document's chapters so many times after its cover, each time with its own anchors. */
  static Document repeated(Document document, int times) {
    List<Block> blocks = new ArrayList<>(document.blocks());
    List<Block> chapters =
        document.blocks().stream()
            .filter(block -> !(block instanceof Cover || block instanceof Block.TableOfContents))
            .toList();
    for (int copy = 2; copy <= times; copy++) {
      for (Block block : chapters) {
        blocks.add((Block) copied(block, "-" + copy));
      }
    }
    return with(document, blocks);
  }

  /** With its first figures once more at the end, up to that many. */
  static Document withFigures(Document document, int wanted) {
    List<Block> blocks = new ArrayList<>(document.blocks());
    document.blocks().stream()
        .filter(block -> block instanceof Block.Figure || block instanceof AreaPlot)
        .limit(Math.max(0, wanted - figures(document.blocks())))
        .forEach(block -> blocks.add((Block) copied(block, "-again")));
    return with(document, blocks);
  }

  static Document with(Document document, List<Block> blocks) {
    return new Document(
        document.title(),
        document.subject(),
        document.author(),
        document.asOf(),
        document.furniture(),
        blocks);
  }

  /** A copy whose anchors end otherwise. */
  private static Object copied(Object value, String ending) {
    return switch (value) {
      case List<?> list -> list.stream().map(each -> copied(each, ending)).toList();
      case Record record -> copied(record, ending);
      default -> value;
    };
  }

  private static Object copied(Record record, String ending) {
    RecordComponent[] parts = record.getClass().getRecordComponents();
    Object[] values = new Object[parts.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        parts[i].getAccessor().setAccessible(true);
        Object value = parts[i].getAccessor().invoke(record);
        values[i] =
            parts[i].getName().equals("anchor") && !value.equals("")
                ? value + ending
                : copied(value, ending);
      }
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> made = record.getClass().getDeclaredConstructor(types);
      made.setAccessible(true);
      return made.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
