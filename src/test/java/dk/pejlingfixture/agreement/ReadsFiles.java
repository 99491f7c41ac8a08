package dk.pejlingfixture.agreement;

import java.nio.file.Path;

/** Breaks: pure packages do no I/O. */
record ReadsFiles(Path file) {}
