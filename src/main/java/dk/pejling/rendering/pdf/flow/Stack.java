package dk.pejling.rendering.pdf.flow;

import dk.pejling.rendering.pdf.tagged.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pieces under each other.
 *
 * @param again what stands on top again where the stack continues on a new page
 */
public record Stack(List<Item> items, List<Item> again) implements Piece {
  /** Room of at least so many points parts blocks and can be less; smaller room belongs to one. */
  private static final double PARTS_BLOCKS = 8;

  /** How much of such room may go. */
  private static final double ROOM_GIVES = 0.5;

  /** Heights are sums of decimal fractions, in points. */
  private static final double TOLERANCE = 0.01;

  public Stack {
    items = List.copyOf(items);
    again = List.copyOf(again);
  }

  /**
   * A piece in a stack.
   *
   * @param before room above it, unless it comes first
   * @param keep whether it stands on the same page as the beginning of the next
   */
  public record Item(double before, Piece piece, boolean keep) {
    public static Item of(Piece piece) {
      return new Item(0, piece, false);
    }

    public Item kept() {
      return new Item(before, piece, true);
    }

    public Item after(double room) {
      return new Item(room, piece, keep);
    }

    Item with(Piece other) {
      return new Item(before, other, keep);
    }

    private double roomGives() {
      return before >= PARTS_BLOCKS ? before * ROOM_GIVES : 0;
    }

    private Item lowered(double share) {
      return new Item(
          before - share * roomGives(),
          piece.give() > 0 ? piece.lowered(share * piece.give()) : piece,
          keep);
    }
  }

  public static Stack of(List<Item> items) {
    return new Stack(items, List.of());
  }

  @Override
  public double height() {
    double height = 0;
    for (int i = 0; i < items.size(); i++) {
      height += step(i);
    }
    return height;
  }

  @Override
  public double give() {
    double give = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      give += (i == 0 ? 0 : item.roomGives()) + item.piece().give();
    }
    return give;
  }

  /** White room and what stands in the stack give way in proportion. */
  @Override
  public Piece lowered(double by) {
    double give = give();
    if (by <= 0 || give <= 0) {
      return this;
    }
    double share = Math.min(1, by / give);
    return new Stack(items.stream().map(item -> item.lowered(share)).toList(), again);
  }

  @Override
  public Cut cut(double room) {
    return cut(room, false);
  }

  @Override
  public Cut force(double room) {
    return cut(room, true);
  }

  @Override
  public void paint(Sheet sheet, double x, double y) {
    double at = y;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      at += step(i);
      item.piece().paint(sheet, x, at - item.piece().height());
    }
  }

  @Override
  public Stream<String> anchors() {
    return items.stream().flatMap(item -> item.piece().anchors());
  }

  private Cut cut(double room, boolean anywhere) {
    double left = room + TOLERANCE;
    int fits = 0;
    while (fits < items.size() && step(fits) <= left) {
      left -= step(fits);
      fits++;
    }
    if (fits == items.size()) {
      return new Cut.Whole();
    }
    Item next = items.get(fits);
    double inside = left - (fits == 0 ? 0 : next.before());
    Cut cut = anywhere && fits == 0 ? next.piece().force(inside) : next.piece().cut(inside);
    if (cut instanceof Cut.Parts(Piece head, Piece rest)) {
      return parts(fits, List.of(next.with(head)), List.of(next.with(rest)), fits + 1);
    }
    int end = fits;
    while (end > 0 && items.get(end - 1).keep()) {
      end--;
    }
    if (end == 0 && anywhere) {
      return next.piece().force(inside) instanceof Cut.Parts(Piece head, Piece rest)
          ? parts(fits, List.of(next.with(head)), List.of(next.with(rest)), fits + 1)
          : apart(fits);
    }
    return end == 0 ? new Cut.Nothing() : parts(end, List.of(), List.of(), end);
  }

  /** Parts what should stay together: its tail goes on with what follows, if it has one. */
  private Cut apart(int fits) {
    if (fits == 0) {
      return new Cut.Nothing();
    }
    Item last = items.get(fits - 1);
    return last.piece().cut(last.piece().height() - 1) instanceof Cut.Parts(Piece head, Piece tail)
        ? parts(fits - 1, List.of(last.with(head)), List.of(last.with(tail)), fits)
        : parts(fits, List.of(), List.of(), fits);
  }

  private Cut parts(int before, List<Item> head, List<Item> rest, int from) {
    List<Item> first = new ArrayList<>(items.subList(0, before));
    first.addAll(head);
    List<Item> second = new ArrayList<>(repeated());
    second.addAll(rest);
    second.addAll(items.subList(from, items.size()));
    return new Cut.Parts(Stack.of(first), new Stack(second, again));
  }

  /** A head so high that it would leave no room for what it heads stands only once. */
  private List<Item> repeated() {
    return Stack.of(again).height() <= Page.ROOM / 2 ? again : List.of();
  }

  private double step(int i) {
    Item item = items.get(i);
    return (i == 0 ? 0 : item.before()) + item.piece().height();
  }
}
