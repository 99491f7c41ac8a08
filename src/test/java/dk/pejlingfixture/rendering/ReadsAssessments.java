package dk.pejlingfixture.rendering;

import dk.pejlingfixture.assessment.Judged;

/** Breaks: nothing downstream of disclosure reaches an undisclosed number. */
record ReadsAssessments(Judged judged) {}
