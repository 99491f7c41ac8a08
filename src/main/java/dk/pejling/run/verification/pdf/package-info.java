/** Reads PDFs from anywhere, also hostile ones. The only place that knows PDFBox. */
@NullMarked
package dk.pejling.run.verification.pdf;

import org.jspecify.annotations.NullMarked;
