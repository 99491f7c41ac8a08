package dk.pejling.agreement;

import java.time.LocalDate;

/**
 * A period that clusters report on (`indberetningsperiode`).
 *
 * @param id such as {@code 2025}
 * @param deadline the last day to send in sheets
 */
public record ReportingPeriod(String id, LocalDate from, LocalDate to, LocalDate deadline) {}
