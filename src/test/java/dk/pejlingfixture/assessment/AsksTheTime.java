package dk.pejlingfixture.assessment;

import java.time.LocalDate;
import java.time.ZoneId;

/** Breaks: time comes from a clock or a parameter. */
class AsksTheTime {
  LocalDate today() {
    return java.time.Instant.now().atZone(ZoneId.of("Europe/Copenhagen")).toLocalDate();
  }
}
