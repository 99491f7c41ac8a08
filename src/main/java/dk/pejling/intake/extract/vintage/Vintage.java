package dk.pejling.intake.extract.vintage;

import dk.pejling.observation.Observation;
import dk.pejling.observation.ReceivedFile.Dating;
import java.time.LocalDate;
import java.util.List;

/**
 * A source's figures as one file has them (`udgave af kilden`).
 *
 * @param file as people know it
 * @param source the source profile's name; empty where the file was read by none
 * @param dating when it was drawn, as far as the file or its profile says
 */
public record Vintage(String file, String source, Dating dating, List<Observation> figures) {
  public Vintage {
    figures = List.copyOf(figures);
  }

  /** Whether it is known to be a later vintage of the same source. */
  boolean follows(Vintage other) {
    return !source.isEmpty()
        && source.equals(other.source)
        && dating instanceof Dating.On(LocalDate day)
        && other.dating instanceof Dating.On(LocalDate former)
        && day.isAfter(former);
  }

  /** The day it was drawn, for one that follows another or is followed. */
  LocalDate day() {
    if (dating instanceof Dating.On(LocalDate day)) {
      return day;
    }
    throw new IllegalStateException(file + " doesn't say when it was drawn");
  }
}
