package dk.pejling.agreement;

import java.time.LocalDate;

/**
 * A report that the agreement owes (`rapport`).
 *
 * @param type names report class and template, such as {@code midtvejsstatus}
 * @param lead the light first line of the title, such as {@code Midtvejsstatus på}
 * @param question the line under the title
 * @param recipient such as {@code Sundhedsstyrelsen til orientering}
 * @param due the last day to send it
 * @param asOf the day its figures are drawn up, unless a run asks for another
 * @param standing where the case stands, such as {@code Udkast}
 * @param standingNote such as {@code Ikke behandlet i udvalget}
 */
public record ReportPlan(
    String type,
    String lead,
    String question,
    String recipient,
    LocalDate due,
    LocalDate asOf,
    String standing,
    String standingNote) {}
