/** Accessible, archivable PDF (PDF/UA-1 and PDF/A-3a). The only place that knows OpenPDF. */
@NullMarked
package dk.pejling.rendering.pdf;

import org.jspecify.annotations.NullMarked;
