/** Accessible, archivable PDF (PDF/UA-1 and PDF/A-3a). The only place that knows OpenPDF. */
@NullMarked
@NamedInterface("pdf")
package dk.pejling.rendering.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
