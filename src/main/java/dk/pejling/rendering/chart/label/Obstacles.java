package dk.pejling.rendering.chart.label;

import dk.pejling.rendering.chart.Box;
import dk.pejling.rendering.chart.Scene.At;
import java.util.ArrayList;
import java.util.List;

/** What labels and their leaders must stand clear of. */
public final class Obstacles {
  private static final double CLEARANCE = 1.8;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Stretch> lines = new ArrayList<>();
  private final List<Stretch> leaders = new ArrayList<>();
  private final List<BandSlice> bands = new ArrayList<>();

  public Obstacles copy() {
    Obstacles copy = new Obstacles();
    copy.boxes.addAll(boxes);
    copy.lines.addAll(lines);
    copy.leaders.addAll(leaders);
    copy.bands.addAll(bands);
    return copy;
  }

  public void add(Label label) {
    boxes.add(label.box());
    if (!label.leader().isEmpty()) {
      leaders.add(new Stretch(label.leader().getFirst(), label.leader().getLast()));
    }
  }

  public void add(Box box) {
    boxes.add(box);
  }

  public void add(BandSlice slice) {
    bands.add(slice);
  }

  /** A line of the data, of the required path or of a break. */
  public void addLine(At from, At to) {
    lines.add(new Stretch(from, to));
  }

  /** Neither the label nor its leader touches anything; leaders may cross the band. */
  public boolean leaveFree(Label label) {
    return leaveRoomFor(label) && leaveWayFor(label);
  }

  /** The label itself touches nothing. */
  public boolean leaveRoomFor(Label label) {
    Box box = label.box().grown(CLEARANCE);
    return boxes.stream().noneMatch(box::overlaps)
        && bands.stream().noneMatch(band -> band.overlaps(box))
        && lines.stream().noneMatch(line -> box.crossedBy(line.from(), line.to()))
        && leaders.stream().noneMatch(line -> box.crossedBy(line.from(), line.to()));
  }

  private boolean leaveWayFor(Label label) {
    if (label.leader().isEmpty()) {
      return true;
    }
    At from = label.leader().getFirst();
    At to = label.leader().getLast();
    Stretch leader = new Stretch(from, to);
    return boxes.stream().noneMatch(box -> box.crossedBy(from, to))
        && lines.stream().noneMatch(line -> leader.crosses(line) || leader.runsAlong(line))
        && leaders.stream().noneMatch(leader::crosses);
  }
}
