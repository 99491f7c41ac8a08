/**
 * The pages as a file. The only place that knows how OpenPDF tags: conformance, structure, marked
 * content, links and metadata.
 */
@NullMarked
package dk.pejling.rendering.pdf.tagged;

import org.jspecify.annotations.NullMarked;
