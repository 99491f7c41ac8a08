package dk.pejlingfixture.run;

/** Breaks: every package is null-marked. */
record NotNullMarked() {}
