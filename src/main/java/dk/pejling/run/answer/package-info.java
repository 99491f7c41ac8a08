/** Answers to those who send files: what was found, and the workbook to correct it in. */
@NullMarked
@NamedInterface("answer")
package dk.pejling.run.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
