package dk.pejling.rendering.contents;

import dk.pejling.report.document.Block;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a table of contents lists. */
public final class Contents {
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)+");

  private Contents() {}

  public static List<Entry> of(List<Block> blocks) {
    return blocks.stream().flatMap(Contents::entries).toList();
  }

  public static Entry entry(Block.Chapter chapter) {
    return new Entry(1, chapter.number(), chapter.title(), chapter.anchor());
  }

  /** A topic is numbered by its kicker, such as {@code Succeskriterium 1.3}. */
  public static Entry entry(Block.Topic topic) {
    Matcher number = NUMBER.matcher(topic.kicker());
    return new Entry(2, number.find() ? number.group() : "", topic.title(), topic.anchor());
  }

  private static Stream<Entry> entries(Block block) {
    return switch (block) {
      case Block.Chapter chapter -> Stream.of(entry(chapter));
      case Block.Topic topic -> Stream.of(entry(topic));
      case Block.Columns columns ->
          columns.columns().stream()
              .flatMap(column -> column.blocks().stream())
              .flatMap(Contents::entries);
      default -> Stream.of();
    };
  }
}
