package dk.pejling.report.document;

import dk.pejling.report.document.chart.Chart;
import java.util.List;

/** A part of a document; renderers paint each kind in their own way. */
public sealed interface Block
    permits Block.Text, Cover, Table, StatusBlock, Block.Layout, AreaPlot, Block.Figure {

  /** Running text and its headings. */
  sealed interface Text extends Block {}

  /**
   * A chapter's heading, level 1. It stands on a new page; where a page has room enough left, a
   * numbered one without kicker may stand there instead.
   *
   * @param number such as {@code 3}, or empty for unnumbered ones
   * @param kicker small line above, such as {@code Pejlemærke 1}, or empty
   * @param runningHead right in the page header, such as {@code 3 Pejlemærke 1}
   */
  record Chapter(String anchor, String number, String title, String kicker, String runningHead)
      implements Text {}

  /**
   * The heading of a page within a chapter, level 2, on a new page: a criterion or a cluster.
   *
   * @param kicker such as {@code Succeskriterium 1.3}
   * @param line small line below, such as unit, direction and target, or empty
   */
  record Topic(String anchor, String kicker, String title, String line) implements Text {}

  /**
   * A heading within a page.
   *
   * @param level 2 or 3; renderers may lower it so that levels stay unbroken
   * @param anchor what references point to, or empty
   */
  record Heading(int level, String anchor, String text) implements Text {}

  /** Running text. */
  record Paragraph(Style style, List<Run> runs) implements Text {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    /** How much a paragraph stands out. */
    public enum Style {
      BODY,
      /** Large and light; opens a chapter with its main figures. */
      LEAD,
      /** Small and grey: sources, caveats, reading rules. */
      NOTE
    }
  }

  /** Items with a bullet each. */
  record BulletList(List<List<Run>> items) implements Text {
    public BulletList {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Short terms with their texts beside them: next steps by date, facts. Dense ones stand over
   * their texts.
   */
  record TermList(Table.Density density, List<Term> terms) implements Text {
    public TermList {
      terms = List.copyOf(terms);
    }

    public TermList(List<Term> terms) {
      this(Table.Density.NORMAL, terms);
    }

    /** A term with what there is to say of it. */
    public record Term(String term, List<Run> text) {
      public Term {
        text = List.copyOf(text);
      }
    }
  }

  /** A figure with its caption; the alternative text carries figures and verdict. */
  record Figure(Caption caption, Chart chart, String alternative, List<String> notes)
      implements Block {
    public Figure {
      notes = List.copyOf(notes);
    }
  }

  /** Where things stand on the page. */
  sealed interface Layout extends Block {}

  /** Side by side; the spans are twelfths of the text width and add up to at most 12. */
  record Columns(List<Column> columns) implements Layout {
    public Columns {
      columns = List.copyOf(columns);
    }

    /** Blocks that share the width with those of other columns. */
    public record Column(int span, List<Block> blocks) {
      public Column {
        blocks = List.copyOf(blocks);
      }
    }
  }

  /** Filled panel around a few paragraphs: a caveat or notice. */
  record Callout(String title, List<Run> text) implements Layout {
    public Callout {
      text = List.copyOf(text);
    }
  }

  /** What follows begins a page. */
  record PageBreak() implements Layout {}

  /** Chapters and topics with their page numbers. */
  record TableOfContents(String title) implements Layout {}
}
