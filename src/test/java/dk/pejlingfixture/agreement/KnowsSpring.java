package dk.pejlingfixture.agreement;

import org.springframework.context.ApplicationContext;

/** Breaks: pure packages know no framework. */
record KnowsSpring(ApplicationContext context) {}
