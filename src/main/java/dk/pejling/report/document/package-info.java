/**
 * The document model: what stands on the pages, and nothing of how it is painted or where its
 * figures came from. Text is final: numbers are rounded, words are Danish.
 */
@NullMarked
@NamedInterface("document")
package dk.pejling.report.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
