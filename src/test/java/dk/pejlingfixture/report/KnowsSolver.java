package dk.pejlingfixture.report;

import org.ojalgo.optimisation.ExpressionsBasedModel;

/** Breaks: only disclosure.solver knows ojAlgo. */
record KnowsSolver(ExpressionsBasedModel model) {}
