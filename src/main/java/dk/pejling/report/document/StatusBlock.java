package dk.pejling.report.document;

import java.util.List;

/** A block that shows verdicts as marks. */
public sealed interface StatusBlock extends Block {

  /** Groups of marks with a count under each, best first; opens the summary. */
  record Tally(List<Group> groups) implements StatusBlock {
    public Tally {
      groups = List.copyOf(groups);
    }

    /** Marks of one kind with their count. */
    public record Group(List<Mark> marks, String label) {
      public Group {
        marks = List.copyOf(marks);
      }
    }
  }

  /**
   * Pejlemærke by area (`statusmatrix`). The first column of cells is the region.
   *
   * @param columns headings of the areas
   * @param key marks explained below
   * @param keyNote a line below the key
   */
  record StatusMatrix(
      Caption caption, List<String> columns, List<Row> rows, List<Mark> key, String keyNote)
      implements StatusBlock {
    public StatusMatrix {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      key = List.copyOf(key);
    }

    /**
     * One pejlemærke.
     *
     * @param anchor the pejlemærke's chapter
     */
    public record Row(String number, String name, String anchor, List<Cell> cells) {
      public Row {
        cells = List.copyOf(cells);
      }
    }

    /**
     * One pejlemærke in one area.
     *
     * @param headline {@code 4 af 6}, or {@code Kan ikke vurderes} when too few can be assessed
     * @param strip one mark per criterion, best first
     * @param lead such as {@code Svagest:}, or empty
     * @param weakest the weakest verdict, or why there is none
     * @param given a light that people give instead, which differs from the calculated; at most one
     */
    public record Cell(
        Mark light,
        String headline,
        List<Mark> strip,
        String lead,
        String weakest,
        List<Mark> given) {
      public Cell {
        strip = List.copyOf(strip);
        given = List.copyOf(given);
      }
    }
  }

  /**
   * A pejlemærke's light with its distribution; opens its chapter.
   *
   * @param verdict the light in words
   * @param rule how the light is found
   * @param weakest the weakest criterion's id and name
   * @param headline {@code 4 af 6}
   * @param share what the headline counts
   * @param strip one mark per criterion, best first
   * @param favourable how many of the strip are underlined
   */
  record StandingPanel(
      Mark light,
      String verdict,
      String rule,
      String weakest,
      String headline,
      String share,
      List<Mark> strip,
      int favourable)
      implements StatusBlock {
    public StandingPanel {
      strip = List.copyOf(strip);
    }
  }

  /**
   * A light that people give, with what they say of it (`faglig vurdering`).
   *
   * @param text names the light and the calculated one in words
   */
  record GivenLight(Mark mark, List<Run> text) implements StatusBlock {
    public GivenLight {
      text = List.copyOf(text);
    }
  }

  /**
   * A criterion's verdict with its sentence and arithmetic (method §6).
   *
   * @param aside after the verdict, such as {@code 78 pct. af det krævede tempo}, or empty
   * @param arithmetic lines of the calculation; the last is the result; empty when none
   * @param footing such as {@code 598 af 2.847 udskrivninger i 2025}, or empty
   */
  record VerdictPanel(
      Mark mark,
      String verdict,
      String aside,
      List<Run> explanation,
      String arithmeticTitle,
      List<Line> arithmetic,
      String footing)
      implements StatusBlock {
    public VerdictPanel {
      explanation = List.copyOf(explanation);
      arithmetic = List.copyOf(arithmetic);
    }

    /** Such as {@code Krævet | (19,0 − 21,6) : 4 år | −0,65}. */
    public record Line(String label, String expression, String result) {}
  }

  /**
   * An area's pejlemærker, one line each, with a small map of where it lies.
   *
   * @param note what the headlines count
   */
  record StandingList(List<Line> lines, String note, Locator locator) implements StatusBlock {
    public StandingList {
      lines = List.copyOf(lines);
    }

    /** One pejlemærke in the area. */
    public record Line(String number, String tag, String headline, List<Mark> strip) {
      public Line {
        strip = List.copyOf(strip);
      }
    }

    /** The tile map with some tiles filled; decorative, as the members are named in the text. */
    public record Locator(List<Tile> tiles) {
      public Locator {
        tiles = List.copyOf(tiles);
      }

      public record Tile(int column, int row, boolean filled) {}
    }
  }
}
