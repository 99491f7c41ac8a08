package dk.pejling.rendering.pdf;

import dk.pejling.rendering.pdf.block.Blocks;
import dk.pejling.rendering.pdf.flow.Page;
import dk.pejling.rendering.pdf.flow.Section;
import dk.pejling.rendering.pdf.flow.Section.Beginning;
import dk.pejling.rendering.pdf.setting.Composition;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cover;
import java.util.ArrayList;
import java.util.List;

/** Parts a document's blocks where a new page begins, or may begin. */
final class SectionSetter {
  private final Blocks blocks = new Blocks();
  private final Setting setting;
  private final List<Section> sections = new ArrayList<>();
  private final List<Block> current = new ArrayList<>();
  private String runningHead = "";
  private Beginning beginning = Beginning.NEW_PAGE;

  SectionSetter(Composition composition, Tag document) {
    this.setting = new Setting(document, Page.TEXT_WIDTH, composition);
  }

  List<Section> of(List<Block> all) {
    for (Block block : all) {
      if (beginsPage(block)) {
        end();
        beginning = beginning(block);
      }
      switch (block) {
        case Block.PageBreak pageBreak -> {}
        case Cover cover ->
            sections.add(
                new Section("", false, beginning, blocks.sequence(List.of(cover), setting)));
        default -> {
          runningHead = head(block, runningHead);
          current.add(block);
        }
      }
    }
    end();
    return List.copyOf(sections);
  }

  private void end() {
    if (!current.isEmpty()) {
      sections.add(
          new Section(
              runningHead, true, beginning, blocks.sequence(List.copyOf(current), setting)));
      beginning =
          current.getFirst() instanceof Block.TableOfContents
              ? Beginning.WHERE_ALL_HAS_ROOM
              : Beginning.WHERE_THERE_IS_ROOM;
      current.clear();
    }
  }

  /**
   * A plain chapter among others runs on; what stands by itself does so only after a short table of
   * contents.
   */
  private Beginning beginning(Block block) {
    if (!(block instanceof Block.Chapter chapter) || !chapter.kicker().isEmpty()) {
      return Beginning.NEW_PAGE;
    }
    return beginning == Beginning.WHERE_THERE_IS_ROOM && chapter.number().isEmpty()
        ? Beginning.NEW_PAGE
        : beginning;
  }

  private static boolean beginsPage(Block block) {
    return switch (block) {
      case Block.Chapter chapter -> true;
      case Block.Topic topic -> true;
      case Block.PageBreak pageBreak -> true;
      case Block.TableOfContents contents -> true;
      case Cover cover -> true;
      case Block.Columns columns -> first(columns).stream().anyMatch(SectionSetter::beginsPage);
      default -> false;
    };
  }

  private static List<Block> first(Block.Columns columns) {
    return columns.columns().stream()
        .limit(1)
        .flatMap(column -> column.blocks().stream().limit(1))
        .toList();
  }

  private static String head(Block block, String before) {
    return switch (block) {
      case Block.Chapter chapter -> chapter.runningHead();
      case Block.TableOfContents contents -> contents.title();
      case Block.Columns columns -> {
        String head = before;
        for (Block inner : first(columns)) {
          head = head(inner, head);
        }
        yield head;
      }
      default -> before;
    };
  }
}
