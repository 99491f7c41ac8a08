package dk.pejlingfixture.run;

import de.siegmar.fastcsv.reader.CsvRecord;

/** Breaks: only intake knows FastCSV. */
record KnowsCsv(CsvRecord line) {}
