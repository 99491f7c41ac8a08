package dk.pejlingfixture.run;

import picocli.CommandLine;

/** Breaks: only cli knows picocli. */
record KnowsPicocli(CommandLine commandLine) {}
