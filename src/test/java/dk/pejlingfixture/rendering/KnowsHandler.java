package dk.pejlingfixture.rendering;

import dk.pejlingfixture.assessment.rule.Handler;

/** Breaks: nothing downstream of disclosure knows a class that handles undisclosed numbers. */
record KnowsHandler(Handler handler) {}
