package dk.pejlingfixture.run;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Breaks: only the data package writes CSV. */
record KnowsCsvWriter(CsvWriter writer) {}
