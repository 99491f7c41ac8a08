package dk.pejling.disclosure.gap;

import dk.pejling.assessment.AreaSeries;
import dk.pejling.disclosure.DisclosedSeries;
import dk.pejling.disclosure.PublishedPoint;

/** Published series in the form the method calculates with; what is hidden stays hidden. */
final class PublishedSeries {
  private PublishedSeries() {}

  static AreaSeries of(DisclosedSeries published) {
    return new AreaSeries(
        published.indicator(),
        published.area(),
        published.group(),
        published.points().stream().map(PublishedPoint::of).toList());
  }
}
