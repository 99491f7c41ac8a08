package dk.pejlingfixture.report;

import dk.pejlingfixture.disclosure.table.Counted;

/** Breaks: only disclosure knows what something is hidden behind. */
record KnowsTable(Counted counted) {}
