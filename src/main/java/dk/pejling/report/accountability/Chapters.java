package dk.pejling.report.accountability;

import dk.pejling.agreement.Requirement;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The places of a report that can answer a requirement, by their anchors (`kapitler`). */
public sealed interface Chapters {
  /** Not known yet: the report is being written for the first time. */
  record NotKnown() implements Chapters {}

  record Of(Set<String> anchors) implements Chapters {
    public Of {
      anchors = Set.copyOf(anchors);
    }
  }

  static Of in(List<Block> blocks) {
    Set<String> anchors = new HashSet<>();
    blocks.forEach(block -> collect(block, anchors));
    anchors.remove("");
    return new Of(anchors);
  }

  private static void collect(Block block, Set<String> anchors) {
    switch (block) {
      case Block.Chapter chapter -> anchors.add(chapter.anchor());
      case Block.Topic topic -> anchors.add(topic.anchor());
      case Block.Heading heading -> anchors.add(heading.anchor());
      case Table table -> anchors.add(table.caption().anchor());
      case Block.Columns columns ->
          columns
              .columns()
              .forEach(column -> column.blocks().forEach(each -> collect(each, anchors)));
      default -> {
        // nothing else answers by itself
      }
    }
  }

  /** Those of the requirement's chapters that the report has. */
  default List<String> answering(Requirement requirement) {
    return switch (this) {
      case NotKnown() -> requirement.answeredIn();
      case Of(Set<String> anchors) ->
          requirement.answeredIn().stream().filter(anchors::contains).toList();
    };
  }
}
