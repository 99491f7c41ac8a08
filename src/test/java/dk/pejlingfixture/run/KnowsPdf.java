package dk.pejlingfixture.run;

import org.openpdf.text.pdf.PdfWriter;

/** Breaks: only rendering.pdf knows OpenPDF. */
record KnowsPdf(PdfWriter writer) {}
