package dk.pejling.agreement.geography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The areas of an agreement and how they make each other up (`geografi`). */
public record Geography(Region region, List<Cluster> clusters, List<Municipality> municipalities) {
  public Geography {
    clusters = List.copyOf(clusters);
    municipalities = List.copyOf(municipalities);
  }

  /** Every area: municipalities, clusters, then the region. */
  public List<Area> areas() {
    List<Area> all = new ArrayList<>(municipalities);
    all.addAll(clusters);
    all.add(region);
    return List.copyOf(all);
  }

  /** The areas of one level in the order the agreement lists them. */
  public List<Area> areas(AreaLevel level) {
    return switch (level) {
      case MUNICIPALITY -> List.copyOf(municipalities);
      case CLUSTER -> List.copyOf(clusters);
      case REGION -> List.of(region);
    };
  }

  /**
   * The area of that id.
   *
   * @throws IllegalArgumentException if the agreement has none
   */
  public Area area(AreaId id) {
    Area found = byId().get(id);
    if (found == null) {
      throw new IllegalArgumentException("no area " + id);
    }
    return found;
  }

  public Map<AreaId, Area> byId() {
    Map<AreaId, Area> areas = new HashMap<>();
    areas().forEach(area -> areas.put(area.id(), area));
    return areas;
  }

  /** The areas of the level that lie within the area. */
  public List<Area> within(Area area, AreaLevel level) {
    return switch (area) {
      case Region region -> areas(level);
      case Cluster cluster ->
          level == AreaLevel.MUNICIPALITY
              ? cluster.members().stream().map(this::area).toList()
              : List.of();
      case Municipality municipality -> List.of();
    };
  }

  /** The areas one level below that make this one up; none below a municipality. */
  public List<AreaId> parts(Area whole) {
    return switch (whole) {
      case Municipality municipality -> List.of();
      case Cluster cluster -> cluster.members();
      case Region region -> clusters.stream().map(Cluster::id).toList();
    };
  }

  /**
   * The cluster a municipality belongs to.
   *
   * @throws IllegalArgumentException if it belongs to none
   */
  public Cluster clusterOf(AreaId municipality) {
    return clusters.stream()
        .filter(cluster -> cluster.members().contains(municipality))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no cluster has " + municipality));
  }
}
