package dk.pejling.agreement;

import java.time.LocalDate;

/** How long the agreement holds (`aftaleperiode`); both days belong to it. */
public record Term(LocalDate from, LocalDate to) {
  public Term {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("term ends %s before it begins %s".formatted(to, from));
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
