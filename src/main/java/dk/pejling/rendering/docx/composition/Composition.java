package dk.pejling.rendering.docx.composition;

import dk.pejling.rendering.chart.ChartScenes;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.docx.file.Relations;
import dk.pejling.rendering.docx.picture.Pictures;

/** What all of a document's text shares. */
public record Composition(
    Anchors anchors,
    Pages pages,
    Pictures pictures,
    Relations relations,
    TextMeasure measure,
    ChartScenes charts,
    Ids ids) {}
