package dk.pejlingfixture.run;

import org.apache.poi.ss.usermodel.Workbook;

/** Breaks: only intake knows POI. */
record KnowsPoi(Workbook workbook) {}
