package dk.pejling.disclosure.release;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.assessment.professional.Subject;
import dk.pejling.assessment.verdict.Light;
import java.time.LocalDateTime;

/**
 * A light that people gave, as a report published it (`faglig vurdering`).
 *
 * @param given by people
 * @param calculated by the method, beside which it stands
 * @param decided Danish time
 */
public record ReleasedAssessment(
    Subject about,
    AreaId area,
    Light given,
    Light calculated,
    String reason,
    String decidedBy,
    LocalDateTime decided) {}
